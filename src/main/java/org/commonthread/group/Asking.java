package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Matter;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.check.Submission;
import org.commonthread.platform.text.Spoken;

/** Lays what a group says of itself before the site's team: all of it before it opens, what the checks notice later. */
@ApplicationScoped
class Asking {
    @Inject
    Screening screening;

    @Inject
    Raising raising;

    /** Somebody wishes to open it: a person looks at it, whatever the checks say. */
    void toOpen(Actor maker, SupportGroup group, int revision, GroupWords words) {
        screening.examine(submission(maker, group, revision, words));
        raising.raise(new Matter(
                group.subject(),
                revision,
                maker.id(),
                words.name(),
                text(group, words),
                group.address(),
                List.of(Finding.ofWhole(Reason.REQUESTED))));
    }

    /** Whether what an open group says of itself may be read at once. */
    boolean passes(Actor owner, SupportGroup group, int revision, GroupWords words) {
        return screening.examine(submission(owner, group, revision, words)).isEmpty();
    }

    private static Submission submission(Actor author, SupportGroup group, int revision, GroupWords words) {
        return new Submission(group.subject(), revision, author, words.name(), text(group, words), group.address());
    }

    private static String text(SupportGroup group, GroupWords words) {
        return words.text() + "\n\n" + Spoken.say("group.kind." + group.kind()) + "\n"
                + Spoken.say("group.audience." + group.audience());
    }
}

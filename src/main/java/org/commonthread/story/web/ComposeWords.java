package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.commonthread.member.Actor;
import org.commonthread.moderation.ExpectedWait;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.DraftView;
import org.commonthread.story.Previewing;
import org.commonthread.story.StoryState;
import org.commonthread.story.StoryView;
import org.jspecify.annotations.Nullable;

/** What the composer tells its author about moderators: what happens next and when, and what they have asked for. */
@RequestScoped
class ComposeWords {
    @Inject
    ExpectedWait expectedWait;

    @Inject
    Screening screening;

    @Inject
    Queue queue;

    @Inject
    Previewing previewing;

    @Inject
    ToldPart told;

    private @Nullable Boolean readFirst;

    /** The draft as its readers would see it, with all that is drawn of it. */
    StoryView preview(Actor author, DraftView draft) {
        var preview = previewing.preview(author, draft);
        told.show(preview);
        return preview;
    }

    /** What the button says that she presses last. */
    String send(Actor author, @Nullable DraftView draft) {
        if (isReadFirst(author)) return Spoken.say("compose.send");
        return isLive(draft) ? Spoken.say("compose.share.changes") : Spoken.say("compose.share");
    }

    String expected(Actor author, @Nullable DraftView draft) {
        if (!isReadFirst(author)) return Spoken.say("compose.trusted");
        var before = isLive(draft) ? Spoken.say("compose.again") + " " : "";
        return before + Spoken.say("compose.expected", Spoken.about(expectedWait.minutes()));
    }

    private boolean isReadFirst(Actor author) {
        if (readFirst == null) readFirst = screening.standing(author).isReadFirst();
        return readFirst;
    }

    private static boolean isLive(@Nullable DraftView draft) {
        return draft != null && draft.live();
    }

    @Nullable
    ChangeRequest asked(DraftView draft) {
        var asked = draft.state() == StoryState.CHANGES_REQUESTED || draft.state() == StoryState.REMOVED;
        return asked || draft.live()
                ? ChangeRequest.last(queue.decisionsOn(new Subject(Kind.STORY, draft.id())))
                : null;
    }
}

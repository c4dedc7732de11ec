package org.commonthread.moderation.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.member.Actor;
import org.jboss.logging.Logger;

/** All the checks, in their order. One that fails makes the text wait; nothing is ever refused or lost here. */
@ApplicationScoped
public class Checks {
    private static final Logger LOG = Logger.getLogger(Checks.class);

    private final List<Check> checks = List.of(
            new CrisisPhrases(),
            new TreatmentAdvice(),
            new PersonalData(),
            new Links(),
            new NewPictures(),
            new FirstPosts());

    /** What they notice in a text; nothing if others may see it now. */
    public List<Finding> findings(Submission submission, Standing author) {
        var all = new ArrayList<Finding>();
        for (var check : checks) {
            try {
                check.examine(submission, author).stream()
                        .filter(finding -> !submission.isKnown(finding))
                        .forEach(all::add);
            } catch (RuntimeException failed) {
                LOG.errorf(
                        failed,
                        "%s failed; the text waits for a moderator",
                        check.getClass().getSimpleName());
                all.add(Finding.ofWhole(Reason.CHECK_FAILED));
            }
        }
        return all;
    }

    /** What an author may wish to leave out before others read it (ST-9): the exact parts of the text, in their order. */
    public List<PersonalSpan> personal(Actor author, String text) {
        return PersonalData.in(author, text);
    }
}

package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.alert.OnCall;
import org.commonthread.moderation.alert.QuietHours;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GuardIT {
    private static final String THROWS = "breaks-the-test-check";
    private static final String THE_OTHER_THROWS = "breaks-the-other-test-check";
    private static final String HANGS = "hangs-the-test-check";

    /** A check of this site's own, which fails on words that only this test says. */
    @ApplicationScoped
    static class Failing implements SiteCheck {
        @Override
        public List<Finding> examine(Submission submission, Standing author) {
            if (submission.text().contains(THROWS)) throw new IllegalStateException("as the test wants it");
            if (submission.text().contains(HANGS)) hang();
            return found(submission, THE_OTHER_THROWS);
        }

        private static void hang() {
            try {
                if (new CountDownLatch(1).await(30, TimeUnit.SECONDS)) throw new AssertionError("nobody counts");
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Another, which reads before it or after it, as the container likes. */
    @ApplicationScoped
    static class TheOther implements SiteCheck {
        @Override
        public List<Finding> examine(Submission submission, Standing author) {
            if (submission.text().contains(THE_OTHER_THROWS)) throw new IllegalStateException("as the test wants it");
            var found = new ArrayList<>(found(submission, THROWS));
            found.addAll(found(submission, HANGS));
            return found;
        }
    }

    private static List<Finding> found(Submission submission, String word) {
        return submission.text().contains(word) ? List.of(Finding.ofWhole(Reason.TOO_LONG)) : List.of();
    }

    @Inject
    Given given;

    @Inject
    Queue queue;

    @Inject
    OnCall onCall;

    @Inject
    Sql sql;

    @Test
    void aCheckThatThrowsHoldsTheWordsAndCallsWhoeverIsOnCall() throws SQLException {
        holdsAndCalls("My words, " + THROWS + ", all of them.");
    }

    @Test
    void aCheckThatIsNotDoneInTimeDoesTheSame() throws SQLException {
        holdsAndCalls("My words, " + HANGS + ", all of them.");
    }

    @Test
    void whicheverFailsTheOthersHaveRead() throws SQLException {
        holdsAndCalls("My words, " + THE_OTHER_THROWS + ", all of them.");
    }

    private void holdsAndCalls(String words) throws SQLException {
        var priya = given.moderator();
        onCall.begin(priya, new QuietHours("UTC", 0, 0));
        try {
            var posted = given.said(given.trustedMember("Maya"), given.thread(), null, words);

            var item =
                    queue.item(priya, given.itemOn(Given.comment(posted.id())).id());
            assertThat(item.item().text()).isEqualTo(words);
            assertThat(item.findings())
                    .extracting(Finding::reason)
                    .containsExactlyInAnyOrder(Reason.CHECK_FAILED, Reason.TOO_LONG);
            assertThat(sql.number("select count(*) from outbox_letter where once like 'check %' and recipient = "
                            + priya.id()))
                    .isEqualTo(1);
        } finally {
            onCall.end(priya, priya.id());
        }
    }
}

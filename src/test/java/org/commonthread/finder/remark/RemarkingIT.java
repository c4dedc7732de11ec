package org.commonthread.finder.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.finder.ChangeLine;
import org.commonthread.finder.Entry;
import org.commonthread.finder.EntryDeed;
import org.commonthread.finder.Keeping;
import org.commonthread.finder.Searching;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Something is wrong here", from anybody, to the moderators. */
@ArquillianTest
class RemarkingIT {
    @Inject
    Given given;

    @Inject
    Keeping keeping;

    @Inject
    Searching searching;

    @Inject
    Remarking remarking;

    @Inject
    Queue queue;

    @Inject
    Undoing undoing;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    private Actor editor = Actor.VISITOR;

    @BeforeEach
    void begin() {
        editor = given.editor();
    }

    private record Told(long id, String slug) {
        Subject subject() {
            return new Subject(Kind.FINDER_ENTRY, id);
        }
    }

    private Told entry() {
        var id = keeping.add(editor, Entry.online().words());
        return new Told(id, keeping.whole(editor, id).slug());
    }

    private void say(Told entry, RemarkKind kind, String words, String from) {
        remarking.send(new SendRemark(entry.slug(), kind, words, from));
    }

    @Test
    void whatAnybodySaysIsOneItemWithAllTheWords() {
        var entry = entry();
        say(entry, RemarkKind.MEETS_NO_MORE, "The door was shut.", "1-" + Given.random());
        say(entry, RemarkKind.WRONG_TIME_OR_PLACE, "It is on Thursdays.", "2-" + Given.random());

        var item = queue.item(given.moderator(), given.itemOn(entry.subject()).id());

        assertThat(item.item().priority()).isEqualTo(Priority.LOW);
        assertThat(item.findings()).extracting(Finding::reason).containsOnly(Reason.CORRECTED);
        assertThat(item.item().text())
                .contains("The door was shut.", "It is on Thursdays.", "It does not meet any more");
        assertThat(remarking.on(entry.id(), 9)).hasSize(2);
    }

    @Test
    void oneSenderCountsOncePerGroupAndTenTimesADay() throws SQLException {
        var sender = "10.0.0.1-" + Given.random();
        var first = entry();
        say(first, RemarkKind.OTHER, "", sender);
        say(first, RemarkKind.NOT_SAFE, "again", sender);
        assertThat(remarking.on(first.id(), 9)).hasSize(1);
        for (int i = 1; i < Remarking.A_DAY; i++) say(entry(), RemarkKind.OTHER, "", sender);

        var refused = catchThrowableOfType(Refusal.class, () -> say(entry(), RemarkKind.OTHER, "", sender));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
        assertThat(sql.number("select count(*) from finder_remark where sender like '%10.0.0%'"))
                .isZero();
        clock.travel(clock.instant().plus(Duration.ofDays(1)), remarking::tidy);
        assertThat(sql.number("select count(*) from finder_remark where sender <> '' and entry_id = " + first.id()))
                .isZero();
        assertThat(sql.number("select count(*) from finder_salt")).isZero();
    }

    @Test
    void aModeratorTakesItOffTheListsAndCanUndoThat() {
        var entry = entry();
        say(entry, RemarkKind.NOT_SAFE, "", "3-" + Given.random());
        var priya = given.moderator();
        assertThat(given.itemOn(entry.subject()).priority()).isEqualTo(Priority.HIGH);

        var decided = given.justDecided(priya, entry.subject(), DecisionKind.REMOVE);

        var gone = catchThrowableOfType(Refusal.class, () -> searching.entry(entry.slug()));
        assertThat(gone.kind()).isEqualTo(Refusal.Kind.GONE);
        undoing.undo(priya, decided.id());
        assertThat(searching.entry(entry.slug()).listed()).isTrue();
        assertThat(keeping.history(editor, entry.id()))
                .extracting(ChangeLine::deed)
                .containsExactly(EntryDeed.PUT_BACK, EntryDeed.TAKEN_OFF, EntryDeed.ADDED);
    }

    @Test
    void whenNothingIsWrongItStays() {
        var entry = entry();
        say(entry, RemarkKind.OTHER, "", "4-" + Given.random());
        given.decide(given.moderator(), entry.subject(), DecisionKind.APPROVE);

        assertThat(searching.entry(entry.slug()).listed()).isTrue();
        assertThat(given.isWaiting(entry.subject())).isFalse();
    }
}

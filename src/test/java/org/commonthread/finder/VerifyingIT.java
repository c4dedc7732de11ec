package org.commonthread.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether what an entry says is still so is asked for, told and in the end decided by time (GF-5). */
@ArquillianTest
class VerifyingIT {
    private static final Pattern KEY = Pattern.compile("confirm/([0-9a-f]{48})");
    private static final int ALL = 100_000;

    @Inject
    Given given;

    @Inject
    Keeping keeping;

    @Inject
    Verifying verifying;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    private Actor editor = Actor.VISITOR;
    private LocalDate day = LocalDate.EPOCH;

    /** In days to come, so that the site's own job finds nothing old here. */
    @BeforeEach
    void begin() {
        editor = given.editor();
        day = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(30);
    }

    /** Verified on a day, as of which the days are counted. */
    private long entry() {
        var id = new long[1];
        on(
                0,
                () -> id[0] = keeping.add(
                        editor,
                        Entry.online()
                                .verified(day)
                                .reached(new Ways("", ShownTo.ALL, "", "", "keeper@example.org"))
                                .words()));
        return id[0];
    }

    private void on(int days, Runnable deed) {
        clock.travel(day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofDays(days)), deed);
    }

    private long letters(long id) throws SQLException {
        return sql.number("select count(*) from outbox_letter where book = 'FINDER' and recipient = " + id);
    }

    private String key(long id) throws SQLException {
        var words = sql.text(
                "select words from outbox_letter where book = 'FINDER' and recipient = " + id + " order by id desc");
        var found = KEY.matcher(words);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void whoRunsItIsAskedOnceAfterAHundredAndFiftyDays() throws SQLException {
        var id = entry();
        on(149, () -> verifying.ask(ALL));
        assertThat(letters(id)).isZero();

        AtOnce.times(4, any -> () -> {
            on(150, () -> verifying.ask(ALL));
            return true;
        });
        on(151, () -> verifying.ask(ALL));

        assertThat(letters(id)).isEqualTo(1);
        assertThat(sql.text("select key_hash from finder_entry where id = " + id))
                .doesNotContain(key(id));
        assertThat(sql.text("select subject from outbox_letter where recipient = " + id + " and book = 'FINDER'"))
                .doesNotContain("Circle");
    }

    @Test
    void theLinkConfirmsOnceAndLookingAtItDoesNot() throws SQLException {
        var id = entry();
        on(150, () -> verifying.ask(ALL));
        var key = key(id);

        on(152, () -> assertThat(verifying.asked(key).id()).isEqualTo(id));
        assertThat(verifying.isConfirmed(key)).isFalse();
        on(152, () -> verifying.confirm(key));
        on(170, () -> verifying.confirm(key));

        assertThat(verifying.isConfirmed(key)).isTrue();
        assertThat(keeping.whole(editor, id).words().verifiedOn()).isEqualTo(day.plusDays(152));
        assertThat(keeping.history(editor, id)).extracting(ChangeLine::deed).containsOnlyOnce(EntryDeed.CONFIRMED);
        for (var nonsense : new String[] {"", "x", "0".repeat(48), key.toUpperCase(Locale.ROOT)}) {
            var refused = catchThrowableOfType(Refusal.class, () -> verifying.confirm(nonsense));
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void itGrowsOldLeavesTheListsAndComesBackWhenConfirmed() throws SQLException {
        var id = entry();
        on(150, () -> verifying.ask(ALL));
        var key = key(id);

        on(180, () -> verifying.grow(ALL));
        assertThat(keeping.whole(editor, id).unconfirmed()).isFalse();
        on(181, () -> verifying.grow(ALL));
        assertThat(keeping.whole(editor, id).unconfirmed()).isTrue();
        assertThat(keeping.whole(editor, id).listed()).isTrue();
        on(366, () -> verifying.grow(ALL));
        on(367, () -> verifying.grow(ALL));
        assertThat(keeping.whole(editor, id).listed()).isFalse();
        assertThat(keeping.history(editor, id)).extracting(ChangeLine::deed).containsOnlyOnce(EntryDeed.LAPSED);

        on(368, () -> verifying.confirm(key));
        assertThat(keeping.whole(editor, id).listed()).isTrue();
        assertThat(keeping.whole(editor, id).unconfirmed()).isFalse();
    }

    @Test
    void whatAListVerifiedLongAgoIsAsOldAsItSays() throws SQLException {
        var id = new long[1];
        var lastYear = new long[1];
        var old = Entry.online()
                .verified(day.minusDays(200))
                .reached(new Ways("", ShownTo.ALL, "", "", "keeper@example.org"));
        on(0, () -> id[0] = keeping.add(editor, old.words()));
        on(
                0,
                () -> lastYear[0] = keeping.add(
                        editor, Entry.online().verified(day.minusDays(366)).words()));

        assertThat(keeping.whole(editor, id[0]).unconfirmed()).isTrue();
        assertThat(keeping.whole(editor, id[0]).listed()).isTrue();
        assertThat(keeping.whole(editor, lastYear[0]).listed()).isFalse();
        on(0, () -> verifying.ask(ALL));
        assertThat(letters(id[0])).isEqualTo(1);
    }
}

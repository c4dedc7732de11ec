package org.commonthread.moderation.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Prepared replies are the team's: each change is kept, nobody overwrites a colleague, and nobody else sees them. */
@ArquillianTest
class RepliesIT {
    @Inject
    Given given;

    @Inject
    PreparingReplies preparing;

    private static ReplyWords words(String text) {
        return new ReplyWords(ReasonCode.UNKIND, ReplyLanguage.ENGLISH, "A reply " + Given.random(), text, true);
    }

    @Test
    void thereIsOneForEachRuleInBothLanguagesFromTheFirstDay() {
        var offered = preparing.offered(given.moderator());

        for (var rule : ReasonCode.values()) {
            assertThat(offered)
                    .filteredOn(reply -> reply.rule() == rule)
                    .extracting(ReplyView::language)
                    .contains(ReplyLanguage.values());
        }
        assertThat(offered)
                .filteredOn(reply -> reply.name().equals("Hurtful words"))
                .first()
                .satisfies(reply -> assertThat(reply.to("June")).startsWith("Hello June, "));
    }

    @Test
    void whatItSaidBeforeIsKeptWithWhoChangedIt() {
        var priya = given.moderator();
        var id = preparing.add(priya, words("First."));
        var tom = given.moderator();

        preparing.change(tom, id, 0, words("Second."));
        preparing.change(tom, id, 1, notOffered(tom, id));

        assertThat(preparing.history(priya, id)).hasSize(3);
        assertThat(preparing.history(priya, id).get(1).was()).contains("First.");
        assertThat(preparing.history(priya, id).get(1).became()).contains("Second.");
        assertThat(preparing.offered(priya)).extracting(ReplyView::id).doesNotContain(id);
        assertThat(preparing.all(priya)).extracting(ReplyView::id).contains(id);
    }

    private ReplyWords notOffered(Actor staff, long id) {
        var now = preparing.one(staff, id);
        return new ReplyWords(now.rule(), now.language(), now.name(), now.text(), false);
    }

    @Test
    void whoeverChangesWhatSheHasNotReadIsToldSo() {
        var priya = given.moderator();
        var id = preparing.add(priya, words("First."));
        preparing.change(given.moderator(), id, 0, words("Second."));

        assertThat(refused(() -> preparing.change(priya, id, 0, words("Mine."))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused(() -> preparing.add(priya, words(" ")))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() -> preparing.add(priya, words("x".repeat(2_001)))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    @Test
    void toEverybodyElseThereAreNone() {
        var omar = given.member("Omar");

        assertThat(refused(() -> preparing.all(omar))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> preparing.offered(omar))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> preparing.add(omar, words("Words.")))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}

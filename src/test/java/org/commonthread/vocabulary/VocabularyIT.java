package org.commonthread.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class VocabularyIT {
    private static final LocalDate NEXT = LocalDate.of(2099, 1, 1);

    @Inject
    Given given;

    @Inject
    Keeping keeping;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Sql sql;

    @Test
    void theSeedIsThereAndASecondStartAddsNothing() {
        assertThat(vocabulary.now().term("TRASTUZUMAB").map(TermView::shown)).contains("trastuzumab (Herceptin)");
        assertThat(keeping.plantSeed()).isZero();
    }

    @Test
    void whatPeopleChangedIsNotOverwrittenByAStart() {
        var ana = given.admin();
        var before = term("LYMPHEDEMA");
        keeping.change(ana, before.code(), before.version(), words("Lymphoedema"));

        keeping.plantSeed();

        assertThat(term("LYMPHEDEMA").label()).isEqualTo("Lymphoedema");
    }

    @Test
    void aTermOfANewerSeedIsAddedByTwoNodesAtOnceOnlyOnce() throws SQLException {
        sql.run("delete from vocabulary_change where term_id = (select id from vocabulary_term where code = 'EARLY')");
        sql.run("delete from vocabulary_term where code = 'EARLY'");

        var planted = AtOnce.times(2, node -> keeping::plantSeed);

        assertThat(planted).extracting(AtOnce.Ended::given).containsExactlyInAnyOrder(1, 0);
        assertThat(sql.number("select count(*) from vocabulary_term where code = 'EARLY'"))
                .isEqualTo(1);
    }

    @Test
    void everyChangeIsSeenAtOnceAndStaysOnRecord() {
        var ana = given.admin();
        var code = added(ana);

        keeping.change(ana, code, term(code).version(), words("Ribociclib"));
        assertThat(term(code).label()).isEqualTo("Ribociclib");
        keeping.retire(ana, code);
        assertThat(term(code).offered()).isFalse();

        var history = keeping.history(ana, term(code).id());
        assertThat(history)
                .extracting(ChangeView::deed)
                .containsExactly(TermDeed.RETIRED, TermDeed.CHANGED, TermDeed.ADDED);
        assertThat(history.get(1).was()).contains("A new drug");
        assertThat(history.get(1).became()).contains("Ribociclib");
        assertThat(history.get(1).byName()).isEqualTo("Ana");
    }

    @Test
    void aRetiredTermIsNeitherSuggestedNorLost() {
        var ana = given.admin();
        var code = added(ana);
        assertThat(spotted("I take " + code)).contains(code);

        keeping.retire(ana, code);

        assertThat(spotted("I take " + code)).isEmpty();
        assertThat(vocabulary.now().term(code)).isPresent();
        keeping.offerAgain(ana, code);
        assertThat(spotted("I take " + code)).contains(code);
    }

    @Test
    void aReviewersWordHoldsUntilTheWordsChange() {
        var ana = given.admin();
        var kaur = given.medicalReviewer();
        var code = added(ana);

        keeping.confirm(kaur, code, term(code).version(), NEXT);
        assertThat(term(code).reviewed()).isTrue();
        assertThat(term(code).reviewDue()).isEqualTo(NEXT);

        keeping.change(ana, code, term(code).version(), words("Something else"));
        assertThat(term(code).reviewed()).isFalse();
    }

    @Test
    void aReviewerConfirmsOnlyTheWordsSheHasRead() {
        var ana = given.admin();
        var kaur = given.medicalReviewer();
        var code = added(ana);
        var read = term(code).version();
        keeping.change(ana, code, read, words("Changed meanwhile"));

        assertThat(refusal(() -> keeping.confirm(kaur, code, read, NEXT))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal(() -> keeping.change(ana, code, read, words("From an old page"))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(term(code).label()).isEqualTo("Changed meanwhile");
    }

    @Test
    void aTermIsConfirmedForTheFutureOnly() {
        var code = added(given.admin());

        assertThat(refusal(() -> keeping.confirm(
                        given.medicalReviewer(), code, term(code).version(), LocalDate.of(2020, 1, 1))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    @Test
    void onlyAnAdministratorEditsAndOnlyAReviewerConfirms() {
        var ana = given.admin();
        var kaur = given.medicalReviewer();
        var code = added(ana);
        var version = term(code).version();

        for (var other : List.of(kaur, given.member("June"), given.moderator())) {
            assertThat(refusal(() -> keeping.change(other, code, version, words("Mine"))))
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
            assertThat(refusal(() -> keeping.retire(other, code))).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        for (var other : List.of(ana, given.member("June"), given.moderator())) {
            assertThat(refusal(() -> keeping.confirm(other, code, version, NEXT)))
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(refusal(() -> keeping.all(given.member("June")))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> keeping.all(Actor.VISITOR))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
        assertThat(keeping.all(kaur)).isNotEmpty();
    }

    @Test
    void aCodeIsGivenOnce() {
        var ana = given.admin();
        var code = added(ana);

        assertThat(refusal(() -> keeping.add(ana, new NewTerm(Facet.SITE, code, words("Again")))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    private String added(Actor ana) {
        var code = "X" + Given.random().substring(0, 12).toUpperCase(Locale.ROOT);
        keeping.add(ana, new NewTerm(Facet.DRUG, code, new TermWords("A new drug", "", code, "")));
        return code;
    }

    private static TermWords words(String label) {
        return new TermWords(label, "", "", "");
    }

    private TermView term(String code) {
        return vocabulary.now().term(code).orElseThrow();
    }

    private List<String> spotted(String text) {
        return vocabulary.now().spottedIn(text).stream().map(TermView::code).toList();
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.kind();
    }
}

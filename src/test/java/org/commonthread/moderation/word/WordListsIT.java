package org.commonthread.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.check.Reason;
import org.commonthread.platform.Refusal;
import org.commonthread.vocabulary.ContentNote;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
class WordListsIT {
    @Inject
    Given given;

    @Inject
    KeepingWords keeping;

    @Inject
    WordLists lists;

    @Inject
    Queue queue;

    @Test
    void aLineHoldsFromTheMomentItIsAddedAndTheModeratorSeesWordsAndRule() {
        var word = word();
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        assertThat(given.said(maya, thread, null, "I tried " + word + " once.").waiting())
                .isNull();

        keeping.add(given.admin(), rule(word + "*", WordAction.HOLD));

        var posted = given.said(maya, thread, null, "And then " + word + "s again.");
        assertThat(posted.waiting()).isNotNull();
        var item = given.itemOn(Given.comment(posted.id()));
        var finding = queue.item(given.moderator(), item.id()).findings().get(0);
        assertThat(finding.reason()).isEqualTo(Reason.WORD_LIST);
        assertThat(finding.rule()).isEqualTo(word + "*");
        assertThat("And then %ss again.".formatted(word).substring(finding.start(), finding.end()))
                .isEqualTo(word + "s");
    }

    @Test
    void onlyTheListsThatSaySoMakeAnybodyWait() {
        var ana = given.admin();
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        for (var action : List.of(WordAction.WARN, WordAction.SUGGEST_HELP, WordAction.BLOCK_LINK)) {
            var word = word();
            keeping.add(ana, rule(word, action));
            assertThat(given.said(maya, thread, null, "Of " + word + " and roses")
                            .waiting())
                    .as(action.name())
                    .isNull();
        }
    }

    @Test
    void aBlockedPlaceIsSeenInsideALinkOnly() {
        var place = word() + ".example";
        keeping.add(given.admin(), rule(place, WordAction.BLOCK_LINK));
        var maya = given.trustedMember("Maya");

        var posted = given.said(maya, given.thread(), null, "Look at [this](https://shop." + place + "/x)");

        var item = given.itemOn(Given.comment(posted.id()));
        assertThat(queue.item(given.moderator(), item.id()).findings())
                .extracting(finding -> finding.reason())
                .contains(Reason.BLOCKED_LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My breasts feel like someone else's and the left nipple has a discharge.",
                "The anal itching is the worst of the side effects, nobody warned me.",
                "Vaginal dryness and painful sex since the letrozole; sexual side effects are never on the leaflet.",
                "They do a rectal exam, and the morphine suppositories help at night.",
                "No libido at all. Is that the opioids?",
                "Exemestane is called a suicide inhibitor.",
            })
    void whatPeopleComeHereToTalkAboutIsSeenByNoList(String sentence) {
        var ana = given.admin();
        for (var word : List.of("nipple", "discharge", "anal", "breasts", "painful sex", "rectal", "libido")) {
            onTheList(ana, word);
        }

        assertThat(lists.in(sentence)).isEmpty();
    }

    private void onTheList(Actor ana, String word) {
        var known = keeping.all(ana).stream()
                .anyMatch(line -> line.words().equals(word) && line.action() == WordAction.HOLD);
        if (!known) keeping.add(ana, rule(word, WordAction.HOLD));
    }

    @Test
    void everyChangeStaysOnRecordWithWhoAndWhat() {
        var ana = given.admin();
        var word = word();
        var id = keeping.add(ana, rule(word, WordAction.HOLD));
        keeping.change(ana, id, keeping.one(ana, id).version(), rule(word, WordAction.WARN));
        keeping.retire(ana, id);

        var history = keeping.history(given.moderator(), id);

        assertThat(history)
                .extracting(WordChangeView::deed)
                .containsExactly(WordDeed.RETIRED, WordDeed.CHANGED, WordDeed.ADDED);
        assertThat(history.get(1).was()).startsWith("HOLD: " + word);
        assertThat(history.get(1).became()).startsWith("WARN: " + word);
        assertThat(history.get(1).byName()).isEqualTo("Ana");
        assertThat(lists.in("so " + word + " it is")).isEmpty();
        keeping.takeUpAgain(ana, id);
        assertThat(lists.in("so " + word + " it is")).hasSize(1);
    }

    @Test
    void anOldPageOverwritesNothing() {
        var ana = given.admin();
        var id = keeping.add(ana, rule(word(), WordAction.HOLD));
        var read = keeping.one(ana, id).version();
        var newer = rule(word(), WordAction.HOLD);
        keeping.change(ana, id, read, newer);

        assertThat(refusal(() -> keeping.change(ana, id, read, rule(word(), WordAction.WARN))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(keeping.one(ana, id).words()).isEqualTo(newer.words());
    }

    @Test
    void administratorsKeepTheListsModeratorsReadThemToAllOthersThereAreNone() {
        var priya = given.moderator();
        var rule = rule(word(), WordAction.HOLD);
        var id = keeping.add(given.admin(), rule);

        assertThat(keeping.all(priya)).isNotEmpty();
        assertThat(keeping.tried(priya, "a miracle cure!")).hasSize(1);
        assertThat(refusal(() -> keeping.add(priya, rule))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> keeping.retire(priya, id))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> keeping.all(given.member("June")))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> keeping.tried(Actor.VISITOR, "x"))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    @Test
    void aLineNeedsWordsIsThereOnceAndANoteNamesItself() {
        var ana = given.admin();
        var word = word();
        keeping.add(ana, rule(word, WordAction.HOLD));

        for (var wrong : List.of(
                rule(" ", WordAction.HOLD),
                rule("...", WordAction.HOLD),
                rule(word, WordAction.HOLD),
                rule(word, WordAction.ADD_CONTENT_NOTE))) {
            assertThat(refusal(() -> keeping.add(ana, wrong))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        }
        keeping.add(ana, new WordRule(word, WordAction.ADD_CONTENT_NOTE, ContentNote.GRIEF, ""));
        assertThat(lists.notesIn("So " + word + ", and again " + word)).containsExactly(ContentNote.GRIEF);
    }

    private static WordRule rule(String words, WordAction action) {
        return new WordRule(words, action, null, "for a test");
    }

    private static String word() {
        return "w" + Given.random().replaceAll("[0-9]", "q");
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.kind();
    }
}

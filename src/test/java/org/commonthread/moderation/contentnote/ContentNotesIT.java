package org.commonthread.moderation.contentnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Following;
import org.commonthread.member.Actor;
import org.commonthread.moderation.standing.Ladder;
import org.commonthread.moderation.standing.Rung;
import org.commonthread.moderation.standing.TakeStep;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.moderation.word.KeepingWords;
import org.commonthread.moderation.word.WordAction;
import org.commonthread.moderation.word.WordRule;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Audience;
import org.commonthread.story.Reading;
import org.commonthread.story.Sent;
import org.commonthread.story.StoryAbout;
import org.commonthread.vocabulary.ContentNote;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ContentNotesIT {
    @Inject
    Given given;

    @Inject
    ProposingNotes proposing;

    @Inject
    GivingNotes giving;

    @Inject
    Objecting objecting;

    @Inject
    ReadingNotes notes;

    @Inject
    Reading reading;

    @Inject
    Following following;

    @Inject
    Subjects subjects;

    @Inject
    KeepingWords words;

    @Inject
    Ladder ladder;

    @Inject
    Sql sql;

    @Test
    void threeReadersPutANoteOnAStoryAndItsAuthorIsToldOnce() throws SQLException {
        var maya = given.member("Maya");
        var story = given.aStory().by(maya).published();
        var subject = Given.story(story.id());
        var readers = List.of(given.member("June"), given.member("Omar"), given.member("Ruth"));

        propose(readers.get(0), subject);
        propose(readers.get(0), subject);
        propose(readers.get(1), subject);
        assertThat(noted(story)).as("two readers, one of them twice").isEmpty();
        propose(readers.get(2), subject);
        propose(given.member("Late"), subject);

        assertThat(noted(story)).containsExactly(ContentNote.GRIEF);
        assertThat(lettersTo(maya)).isEqualTo(1);
        assertThat(notes.onTextsOf(maya))
                .extracting(own -> own.note().givenBy())
                .containsExactly(GivenBy.READERS);
    }

    /** Whoever counts before the other has written would find two each, and the note would never come. */
    @Test
    void threeReadersAtTheSameInstantAreThree() {
        for (int round = 0; round < 10; round++) {
            var story = given.aStory().by(given.member("Maya")).published();
            var subject = Given.story(story.id());
            var readers = List.of(given.member("June"), given.member("Omar"), given.member("Ruth"));

            var ended = AtOnce.times(3, i -> () -> {
                propose(readers.get(i), subject);
                return true;
            });

            assertThat(ended).allMatch(AtOnce.Ended::well);
            assertThat(noted(story)).containsExactly(ContentNote.GRIEF);
        }
    }

    @Test
    void aNoteStandsBesideTheAuthorsOwnInListsAndOnThePage() {
        var maya = given.member("Maya");
        var own = new StoryAbout(null, null, List.of(ContentNote.MONEY), null);
        var story = given.aStory().by(maya).telling(own).published();

        giving.give(given.moderator(), Given.story(story.id()), Set.of(ContentNote.GRIEF, ContentNote.MONEY));

        assertThat(noted(story)).containsExactly(ContentNote.GRIEF, ContentNote.MONEY);
        assertThat(reading.by(maya.handle(), Actor.VISITOR, 9).get(0).notes())
                .containsExactly(ContentNote.GRIEF, ContentNote.MONEY);
        assertThat(reading.story(given.member("June"), story.slug()).notes())
                .as("as members have it in memory")
                .containsExactly(ContentNote.GRIEF, ContentNote.MONEY);
    }

    @Test
    void aModeratorsNoteIsThereAtOnceInTheLogAndComesOffAgain() throws SQLException {
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        var subject = Given.comment(
                given.said(maya, thread, null, "It was in all the papers.").id());
        var priya = given.moderator();

        giving.give(priya, subject, Set.of(ContentNote.GRIEF));
        giving.give(priya, subject, Set.of(ContentNote.GRIEF));

        assertThat(subjects.notes(subject).all()).containsExactly(ContentNote.GRIEF);
        assertThat(following.page(Actor.VISITOR, thread, "", 9).comments())
                .extracting(row -> row.given().all())
                .containsExactly(List.of(ContentNote.GRIEF));
        assertThat(lettersTo(maya)).isEqualTo(1);
        assertThat(logged(subject, "ADD_NOTE")).isEqualTo(1);
        giving.takeOff(priya, subject, ContentNote.GRIEF);
        assertThat(subjects.notes(subject).all()).isEmpty();
        assertThat(logged(subject, "TAKE_OFF_NOTE")).isEqualTo(1);
    }

    @Test
    void itsAuthorObjectsAndTheNoteStaysUntilSomebodyElseAgrees() throws SQLException {
        var maya = given.trustedMember("Maya");
        var story = given.aStory().by(maya).published();
        giving.give(given.moderator(), Given.story(story.id()), Set.of(ContentNote.GRIEF));
        var note = notes.onTextsOf(maya).get(0).note();

        assertThat(refusal(() -> objecting.object(given.member("June"), new SendObjection(note.id(), "No."))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> objecting.object(maya, new SendObjection(note.id(), "  "))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        objecting.object(maya, new SendObjection(note.id(), "Nobody has died in it."));

        assertThat(noted(story)).containsExactly(ContentNote.GRIEF);
        assertThat(refusal(() -> objecting.object(maya, new SendObjection(note.id(), "Again."))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        given.decide(given.moderator(), objection(note), DecisionKind.APPROVE);
        assertThat(noted(story)).isEmpty();
        assertThat(lettersTo(maya)).isEqualTo(2);
        for (var reader : List.of("June", "Omar", "Ruth")) propose(given.member(reader), Given.story(story.id()));
        assertThat(noted(story))
                .as("what was taken off readers do not put back")
                .isEmpty();
    }

    @Test
    void aNoteThatAModeratorKeptIsKept() {
        var maya = given.trustedMember("Maya");
        var story = given.aStory().by(maya).published();
        giving.give(given.moderator(), Given.story(story.id()), Set.of(ContentNote.GRIEF));
        var note = notes.onTextsOf(maya).get(0).note();
        objecting.object(maya, new SendObjection(note.id(), "It is about a cat."));

        given.decide(given.moderator(), objection(note), DecisionKind.REMOVE);

        assertThat(noted(story)).containsExactly(ContentNote.GRIEF);
        assertThat(notes.onTextsOf(maya).get(0).note().state()).isEqualTo(NoteState.KEPT);
        assertThat(refusal(() -> objecting.object(maya, new SendObjection(note.id(), "Still a cat."))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aLineOfAListPutsItsNoteOnWhatIsSent() {
        var word = "sorrowful" + Given.random().substring(0, 8);
        words.add(given.admin(), new WordRule(word, WordAction.ADD_CONTENT_NOTE, ContentNote.GRIEF, "test"));
        var maya = given.trustedMember("Maya");

        var comment = given.said(maya, given.thread(), null, "A " + word + " day.");
        var story = given.aStory().by(maya).saying("A " + word + " week.").published();

        assertThat(subjects.notes(Given.comment(comment.id())).all()).containsExactly(ContentNote.GRIEF);
        assertThat(noted(story)).containsExactly(ContentNote.GRIEF);
        assertThat(notes.onTextsOf(maya))
                .extracting(own -> own.note().givenBy())
                .containsOnly(GivenBy.WORD_LIST)
                .hasSize(2);
    }

    @Test
    void whoMayNotReadOrWriteProposesNothingAndNobodyProposesToHerself() {
        var maya = given.trustedMember("Maya");
        var story = given.aStory().by(maya).to(Audience.ONLY_ME).published();
        var open = Given.story(given.aStory().by(maya).published().id());
        var june = given.member("June");
        ladder.take(
                given.moderator(),
                new TakeStep(june.id(), Rung.SUSPENSION_24, ReasonCode.UNKIND, "Please rest a day."));

        assertThat(refusal(() -> propose(Actor.VISITOR, open))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
        assertThat(refusal(() -> propose(given.member("Omar"), Given.story(story.id()))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> propose(maya, open))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> propose(june, open))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> giving.give(given.member("Omar"), open, Set.of(ContentNote.GRIEF))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> proposing.propose(given.member("Omar"), open, EnumSet.noneOf(ContentNote.class))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    private void propose(Actor reader, Subject subject) {
        proposing.propose(reader, subject, Set.of(ContentNote.GRIEF));
    }

    private List<ContentNote> noted(Sent story) {
        return reading.story(Actor.VISITOR, story.slug()).notes();
    }

    private static Subject objection(GivenNoteView note) {
        return new Subject(Kind.CONTENT_NOTE, note.id());
    }

    private long lettersTo(Actor member) throws SQLException {
        return sql.number("select count(*) from outbox_letter where once like 'note %' and recipient = " + member.id());
    }

    private long logged(Subject subject, String action) throws SQLException {
        return sql.number("select count(*) from audit_row where action = '" + action + "' and kind = '" + subject.kind()
                + "' and subject_id = " + subject.id());
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}

package org.commonthread.moderation.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.Decided;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.LeaveNote;
import org.commonthread.moderation.LettingKnow;
import org.commonthread.moderation.Noting;
import org.commonthread.moderation.appeal.Against;
import org.commonthread.moderation.appeal.Appealing;
import org.commonthread.moderation.appeal.SendAppeal;
import org.commonthread.moderation.audit.Verifying;
import org.commonthread.moderation.contentnote.GivingNotes;
import org.commonthread.moderation.contentnote.Objecting;
import org.commonthread.moderation.contentnote.ReadingNotes;
import org.commonthread.moderation.contentnote.SendObjection;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectErased;
import org.commonthread.vocabulary.ContentNote;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ErasureIT {
    /** The rooms that keep a subject erase their own rows. */
    private static final Set<String> ROOMS = Set.of("story", "story_revision", "story_slug", "comment");

    @Inject
    Given given;

    @Inject
    Noting noting;

    @Inject
    Reporting reporting;

    @Inject
    Deciding deciding;

    @Inject
    LettingKnow lettingKnow;

    @Inject
    Appealing appealing;

    @Inject
    GivingNotes giving;

    @Inject
    Objecting objecting;

    @Inject
    ReadingNotes notes;

    @Inject
    Verifying verifying;

    @Inject
    Event<SubjectErased> erased;

    @Inject
    UserTransaction transaction;

    @Inject
    Sql sql;

    @Test
    void noWordOfASubjectOrAboutItIsLeftAnywhereInModeration() throws Exception {
        var mark = "xq" + Given.random();
        var june = given.member("June");
        var subject = Given.story(given.aStory()
                .by(june)
                .called("Title " + mark)
                .saying("I want to kill myself " + mark)
                .sent()
                .id());
        spokenAbout(subject, june, mark);
        assertThat(tablesWith(mark))
                .as("so that there is something to forget")
                .contains("review_item", "moderator_note", "decision", "report", "appeal", "given_note")
                .contains("audit_words", "crisis_case", "crisis_contact");

        transaction.begin();
        erased.fire(new SubjectErased(subject));
        transaction.commit();

        assertThat(tablesWith(mark)).isSubsetOf(ROOMS);
        assertThat(verifying.verify(given.moderator()).ok()).isTrue();
    }

    /** Everybody who has anything to say about it says it with the mark. */
    private void spokenAbout(Subject subject, Actor june, String mark) throws SQLException {
        var priya = given.moderator();
        var item = given.itemOn(subject).id();
        sql.run("insert into crisis_case (item_id, opened_at, closing_words) select id, created_at, '' from review_item"
                + " where id = " + item + " and not exists (select 1 from crisis_case where item_id = " + item + ")");
        sql.run("update crisis_case set closing_words = '" + mark + "' where item_id = " + item);
        sql.run("insert into crisis_contact (id, item_id, by_id, at, how, words) select -id, id, " + priya.id()
                + ", created_at, 'NOTE', '" + mark + "' from review_item where id = " + item);
        given.claimed(priya, subject);
        noting.leave(priya, new LeaveNote(item, false, "Note " + mark));
        given.decide(priya, subject, DecisionKind.APPROVE);
        reporting.send(given.member("Omar"), new SendReport(subject, ReportReason.OTHER, "Report " + mark));
        giving.give(priya, subject, Set.of(ContentNote.GRIEF));
        var note = notes.onTextsOf(june).get(0).note();
        objecting.object(june, new SendObjection(note.id(), "Objection " + mark));
        decide(given.moderator(), new Subject(Kind.CONTENT_NOTE, note.id()), DecisionKind.REMOVE, "Kept " + mark);
        decide(given.moderator(), subject, DecisionKind.REMOVE, "Removed " + mark);
        var against = appealing.mine(june, Against.DECISION).get(0).id();
        appealing.send(june, new SendAppeal(Against.DECISION, against, "Appeal " + mark));
        var appeal = sql.number("select id from appeal where against = 'DECISION' and against_id = " + against);
        decide(given.moderator(), new Subject(Kind.APPEAL, appeal), DecisionKind.REMOVE, "Answer " + mark);
    }

    private void decide(Actor moderator, Subject subject, DecisionKind decision, String words) {
        var seen = given.claimed(moderator, subject);
        deciding.decide(
                        moderator,
                        new Decide(seen.id(), decision, ReasonCode.OTHER, words, seen.revision(), seen.version()))
                .map(Decided::id)
                .ifPresent(lettingKnow::of);
    }

    private Set<String> tablesWith(String mark) throws SQLException {
        var found = new TreeSet<String>();
        for (var column : columns()) {
            var parts = column.split("\\.");
            var count =
                    sql.number("select count(*) from " + parts[0] + " where " + parts[1] + " like '%" + mark + "%'");
            if (count > 0) found.add(parts[0]);
        }
        return found;
    }

    /** All that can hold words. */
    private List<String> columns() throws SQLException {
        var listed = sql.text("select string_agg(lower(table_name) || '.' || lower(column_name), ' ')"
                + " from information_schema.columns where lower(table_schema) = 'public' and table_name not like 'flyway%'"
                + " and (lower(data_type) like 'character%' or lower(data_type) = 'text')");
        return List.of(listed.split(" "));
    }
}

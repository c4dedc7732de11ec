package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Decided;
import org.commonthread.moderation.Undoing;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Audience;
import org.commonthread.story.Sent;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A comment goes where it belongs, with all that answers it, and whoever knew its address finds it there. */
@ArquillianTest
class MovedIT {
    @Inject
    Given given;

    @Inject
    Undoing undoing;

    @Inject
    Following following;

    @Inject
    Reacting reacting;

    @Inject
    Sql sql;

    /** A talk of several levels, which goes on on a page of its own, and something beside it that stays. */
    private final class Talk {
        final Actor maya = given.trustedMember("Maya");
        final Actor omar = given.trustedMember("Omar");
        final long from = given.thread();
        final List<Long> ids = new ArrayList<>();
        final long stays = given.said(maya, from, null, "This one stays.").id();

        Talk() {
            this(6);
        }

        Talk(int levels) {
            Long last = null;
            for (int i = 1; i <= levels; i++) {
                last = given.said(i % 2 == 0 ? omar : maya, from, last, "Level " + i)
                        .id();
                ids.add(last);
            }
        }

        Decided move(Actor moderator, String address) {
            var subject = Given.comment(ids.get(0));
            given.reported(subject, maya);
            return given.justMoved(moderator, subject, address);
        }
    }

    private Sent story(Audience readers) {
        return given.aStory().by(given.member("Ruth")).to(readers).published();
    }

    private List<String> said(Actor reader, long thread) {
        return following.page(reader, thread, "", 100).comments().stream()
                .map(row -> row.depth() + " " + row.bodyHtml().replaceAll("</?p>|\\s+$", ""))
                .toList();
    }

    @Test
    void aTalkStandsWholeInItsNewPlaceAndNothingOfItIsLeftBehind() throws SQLException {
        var talk = new Talk();
        var story = story(Audience.PUBLIC);
        var to = following.threadOn(Given.story(story.id()));
        var under = given.said(talk.omar, to, null, "Here it belongs.").id();
        reacting.react(talk.omar, talk.ids.get(0), ReactionKind.HUG);

        talk.move(given.moderator(), "http://localhost/threads/" + to + "/comments/" + under);

        assertThat(said(talk.maya, talk.from)).containsExactly("1 This one stays.");
        assertThat(said(Actor.VISITOR, to))
                .containsExactly(
                        "1 Here it belongs.",
                        "2 Level 1",
                        "3 Level 2",
                        "4 Level 3",
                        "5 Level 4",
                        "6 Level 5",
                        "7 Level 6");
        assertThat(following.count(talk.maya, talk.from)).isEqualTo(1);
        assertThat(following.count(talk.maya, to)).isEqualTo(7);
        assertThat(following.comment(talk.maya, to, under).replies()).isEqualTo(1);
        assertThat(sql.number("select count(*) from comment_reaction where thread_id = " + to))
                .isEqualTo(1);
        assertThat(following.page(talk.maya, Part.first(to), OwnMarks.NONE).comments())
                .as("four levels are on the story's own page")
                .hasSize(4);
        assertThat(following
                        .page(talk.maya, Part.first(to).below(talk.ids.get(2)), OwnMarks.NONE)
                        .comments())
                .as("and what is deeper on the page of the talk")
                .extracting(CommentRow::id)
                .containsExactly(talk.ids.get(3), talk.ids.get(4), talk.ids.get(5));
    }

    @Test
    void everyAddressLeadsOnForThoseWhoMayReadIt() throws SQLException {
        var talk = new Talk();
        var story = story(Audience.MEMBERS);
        var to = following.threadOn(Given.story(story.id()));

        talk.move(given.moderator(), "/stories/" + story.slug());

        assertThat(following.address(talk.omar, talk.from, talk.ids.get(1)))
                .isEqualTo("/stories/" + story.slug() + "#comment-" + talk.ids.get(1));
        assertThat(refused(() -> following.address(Actor.VISITOR, talk.from, talk.ids.get(1))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> following.address(talk.omar, to, talk.stays))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(said(Actor.VISITOR, to))
                .as("what stands among members is for members")
                .isEmpty();
    }

    @Test
    void undoneItStandsWhereItStood() throws SQLException {
        var talk = new Talk();
        var story = story(Audience.PUBLIC);
        var to = following.threadOn(Given.story(story.id()));
        var before = following.page(talk.maya, talk.from, "", 100).comments();
        var priya = given.moderator();

        var made = talk.move(priya, "/stories/" + story.slug());
        undoing.undo(priya, made.id());

        assertThat(following.page(talk.maya, talk.from, "", 100).comments()).isEqualTo(before);
        assertThat(following.count(talk.maya, talk.from)).isEqualTo(7);
        assertThat(following.count(talk.maya, to)).isZero();
        assertThat(said(talk.maya, to)).isEmpty();
        for (var thread : List.of(talk.from, to)) Filled.recount(sql, thread);
    }

    @Test
    void whereItCannotStandItIsNotPut() {
        var talk = new Talk();
        var priya = given.moderator();
        for (var nowhere : List.of(
                "/stories/there-is-none",
                "nonsense",
                "http://[",
                "/threads/1/comments/999999999",
                "/threads/" + talk.from + "/comments/" + talk.ids.get(3))) {
            assertThat(refused(() -> talk.move(priya, nowhere))).as(nowhere).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        }
        assertThat(said(talk.maya, talk.from)).hasSize(7);
    }

    @Test
    void whoeverAnswersMeanwhileIsMovedAlongOrAnswersThere() throws SQLException {
        var talk = new Talk();
        var story = story(Audience.PUBLIC);
        var to = following.threadOn(Given.story(story.id()));
        var people = new ArrayList<Actor>();
        for (int i = 0; i < 4; i++) people.add(given.trustedMember("Ana"));
        var priya = given.moderator();
        var deeds = new ArrayList<Callable<Long>>();
        for (var each : people) {
            deeds.add(() ->
                    given.said(each, talk.from, talk.ids.get(5), "Meanwhile.").id());
        }
        deeds.add(() -> talk.move(priya, "/stories/" + story.slug()).id());

        var ended = AtOnce.all(deeds);

        // whoever came after the move was told that there is nothing here, and her words are kept for her
        assertThat(ended).allMatch(each -> each.well() || each.in(Refusal.Kind.NOT_FOUND));
        assertThat(ended.get(people.size()).well()).isTrue();
        var answered = ended.stream().filter(AtOnce.Ended::well).count() - 1;
        assertThat(said(talk.maya, to)).hasSize((int) (6 + answered));
        assertThat(following.count(talk.maya, to)).isEqualTo(6 + answered);
        assertThat(said(talk.maya, talk.from)).containsExactly("1 This one stays.");
        assertThat(sql.number("select count(*) from comment c join comment p on p.id = c.parent_id"
                        + " where p.thread_id <> c.thread_id or substr(c.path, 1, length(p.path)) <> p.path"))
                .isZero();
    }

    /** One level lower the talk is as deep as any may be, so it takes the move or answers, and never both. */
    @Test
    void whoeverAnswersWhileATalkIsMovedLowerIsNeverTooDeep() throws SQLException {
        var talk = new Talk(Place.MAX_DEPTH - 1);
        var last = talk.ids.get(talk.ids.size() - 1);
        var priya = given.moderator();
        var deeds = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 4; i++) {
            var each = given.trustedMember("Ana");
            deeds.add(() -> given.said(each, talk.from, last, "Meanwhile.").id());
        }
        deeds.add(() -> talk.move(priya, "/threads/" + talk.from + "/comments/" + talk.stays)
                .id());

        var ended = AtOnce.all(deeds);

        assertThat(ended).allMatch(each -> each.well() || each.in(Refusal.Kind.NOT_ACCEPTABLE));
        var answered = ended.subList(0, 4).stream().filter(AtOnce.Ended::well).count();
        assertThat(ended.get(4).well()).as("moved").isEqualTo(answered == 0);
        assertThat(sql.number("select max(depth) from comment where thread_id = " + talk.from))
                .isEqualTo(Place.MAX_DEPTH);
        assertThat(said(talk.maya, talk.from)).hasSize((int) (Place.MAX_DEPTH + answered));
        Filled.recount(sql, talk.from);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}

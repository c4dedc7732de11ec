package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.story.Audience;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryLine;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was answered while only members read stays among them (ST-6). */
@ArquillianTest
class AmongMembersIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    TakingBack takingBack;

    @Inject
    Following following;

    @Inject
    Reading reading;

    @Inject
    Subjects subjects;

    @Inject
    Settings settings;

    @Inject
    Sql sql;

    @Test
    void whatWasAnsweredAmongMembersStaysAmongMembersWhenTheStoryIsOpened() throws Exception {
        var june = given.trustedMember("June");
        var omar = given.trustedMember("Omar");
        var story = given.aStory().by(june).to(Audience.MEMBERS).published();
        var thread = following.threadOn(Given.story(story.id()));
        var before = given.said(omar, thread, null, "Among us.").id();
        var waited = given.said(given.member("Ruth"), thread, null, "It waits among us.")
                .id();
        given.opened(june, story, Audience.PUBLIC);
        assertThat(line(Actor.VISITOR, story.id()).commentCount()).isZero();
        var under = given.said(june, thread, before, "Thank you, among us.").id();
        given.decide(given.moderator(), Given.comment(waited), DecisionKind.APPROVE);
        var after = given.said(omar, thread, null, "For everyone.").id();

        for (var order : Order.values()) {
            var first = Part.first(thread).in(order);
            assertThat(ids(Actor.VISITOR, first)).containsExactly(after);
            assertThat(ids(Actor.VISITOR, first.before("w"))).containsExactly(after);
            assertThat(ids(omar, first)).contains(waited, after).hasSize(order == Order.UNANSWERED ? 2 : 4);
            assertThat(following.page(Actor.VISITOR, thread, order, "", 50).comments())
                    .extracting(CommentRow::id)
                    .containsExactly(after);
        }
        for (var hidden : List.of(before, waited, under)) {
            assertThat(notFound(() -> following.address(Actor.VISITOR, thread, hidden)))
                    .isTrue();
            assertThat(notFound(() -> following.comment(Actor.VISITOR, thread, hidden)))
                    .isTrue();
            assertThat(notFound(() -> following.quotation(Actor.VISITOR, thread, hidden)))
                    .isTrue();
            assertThat(notFound(() -> following.branch(Actor.VISITOR, thread, hidden)))
                    .isTrue();
            assertThat(subjects.describe(Given.comment(hidden), Actor.VISITOR)).isEmpty();
            assertThat(following.address(omar, thread, hidden)).endsWith("#comment-" + hidden);
            var own = get("/threads/" + thread + "/comments/" + hidden);
            var nonsense = get("/threads/" + thread + "/comments/" + Integer.MAX_VALUE);
            assertThat(own.statusCode()).isEqualTo(404).isEqualTo(nonsense.statusCode());
            assertThat(own.body()).isEqualTo(nonsense.body());
            assertThat(get("/threads/" + thread + "/comments/" + hidden + "/more")
                            .statusCode())
                    .isEqualTo(404);
        }
        for (var shown : List.of("/stories/" + story.slug(), "/api/v1/threads/" + thread + "/comments")) {
            assertThat(get(shown).body()).contains("For everyone.").doesNotContain("mong us.");
        }
        assertThat(get("/stories/" + story.slug()).body()).contains("data-count=\"1\"");
        assertThat(get("/api/v1/threads/" + thread).body()).contains("\"count\":1}");
        assertThat(following.count(omar, thread)).isEqualTo(4);
        assertThat(reading.story(Actor.VISITOR, story.slug()).commentCount()).isEqualTo(1);
        assertThat(reading.story(omar, story.slug()).commentCount()).isEqualTo(4);
        assertThat(line(Actor.VISITOR, story.id()).commentCount()).isEqualTo(1);
        assertThat(line(omar, story.id()).commentCount()).isEqualTo(4);
        Filled.recount(sql, thread);
    }

    @Test
    void whatWasAnsweredOpenlyIsOpenAgainWhenTheStoryIsAndNothingTellsOfTheRest() throws Exception {
        var june = given.trustedMember("June");
        var omar = given.trustedMember("Omar");
        var story = given.aStory().by(june).published();
        var thread = following.threadOn(Given.story(story.id()));
        var first = given.said(omar, thread, null, "First.").id();
        var gone = given.said(omar, thread, null, "To be taken back.").id();
        given.opened(june, story, Audience.MEMBERS);
        var among = given.said(june, thread, first, "Among us.").id();
        var below = given.said(june, thread, gone, "Among us too.").id();
        takingBack.takeBack(omar, gone);
        given.opened(june, story, Audience.PUBLIC);
        var last = given.said(omar, thread, first, "For everyone again.").id();

        var part = Part.first(thread);
        assertThat(ids(Actor.VISITOR, part)).containsExactly(first, last);
        assertThat(ids(june, part)).containsExactly(first, among, last, gone, below);
        assertThat(following.comment(Actor.VISITOR, thread, first).replies()).isEqualTo(1);
        assertThat(following.comment(june, thread, first).replies()).isEqualTo(2);
        assertThat(following.count(Actor.VISITOR, thread)).isEqualTo(2);
        assertThat(get("/stories/" + story.slug()).body())
                .contains("First.", "For everyone again.")
                .doesNotContain("mong us");
        Filled.recount(sql, thread);

        takingBack.takeBack(omar, first);
        assertThat(ids(Actor.VISITOR, part)).containsExactly(first, last);
        takingBack.takeBack(omar, last);
        assertThat(ids(Actor.VISITOR, part)).isEmpty();
        assertThat(ids(june, part)).containsExactly(first, among, gone, below);
        Filled.recount(sql, thread);
    }

    @Test
    void bothCountsAreExactWhoeverWritesAtOnce() throws Exception {
        var june = given.trustedMember("June");
        var story = given.aStory().by(june).to(Audience.MEMBERS).published();
        var thread = following.threadOn(Given.story(story.id()));
        var among = given.said(june, thread, null, "Among us.").id();
        given.opened(june, story, Audience.PUBLIC);
        var open = given.said(june, thread, null, "For everyone.").id();
        var writers =
                List.of(given.trustedMember("Omar"), given.trustedMember("Ruth"), given.trustedMember("Maya"), june);

        var ended = AtOnce.times(4, i -> () -> {
            for (int round = 0; round < 4; round++) {
                given.said(writers.get(i), thread, among, "Me.");
                takingBack.takeBack(
                        writers.get(i),
                        given.said(writers.get(i), thread, open, "Oh no.").id());
                given.said(writers.get(i), thread, open, "Me too.");
            }
            return i;
        });

        assertThat(ended).allMatch(AtOnce.Ended::well);
        assertThat(following.count(Actor.VISITOR, thread)).isEqualTo(1 + 4 * 4);
        assertThat(following.count(june, thread)).isEqualTo(2 + 2 * 4 * 4);
        Filled.recount(sql, thread);
    }

    private List<Long> ids(Actor reader, Part part) {
        return following.page(reader, part, OwnMarks.NONE).comments().stream()
                .map(CommentRow::id)
                .toList();
    }

    private StoryLine line(Actor reader, long id) {
        return reading.newest(reader, Reading.BEGINNING, 0, 1_000).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String address) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(settings.baseUrl() + address)).build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static boolean notFound(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind() == Refusal.Kind.NOT_FOUND;
    }
}

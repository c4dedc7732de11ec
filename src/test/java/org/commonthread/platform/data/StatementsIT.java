package org.commonthread.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.commonthread.Given;
import org.commonthread.comment.Following;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.platform.Settings;
import org.commonthread.story.Audience;
import org.commonthread.story.Reading;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A page costs the same few statements whatever is on it; Hibernate's own counting says so. */
@ArquillianTest
class StatementsIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    Reading reading;

    @Inject
    Following following;

    @Inject
    Queue queue;

    @Inject
    Settings settings;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Test
    void theNewestStoriesAreOneStatement() {
        for (int i = 0; i < 5; i++) given.aStory().by(given.member("June")).published();

        assertThat(statements(() -> reading.newest(Actor.VISITOR, Reading.BEGINNING, 0, 21)))
                .isEqualTo(1);
    }

    @Test
    void aStoryAndItsThreadAreTwoStatements() {
        var maya = given.trustedMember("Maya");
        var story = given.aStory().by(maya).published();
        var thread = following.threadOn(Given.story(story.id()));
        for (int i = 0; i < 60; i++) given.said(maya, thread, null, "Number " + i);

        assertThat(statements(() -> {
                    var shown = reading.story(Actor.VISITOR, story.slug());
                    following.page(Actor.VISITOR, shown.threadId(), "", Following.PAGE);
                }))
                .isEqualTo(2);
        assertThat(statements(() -> page("/stories/" + story.slug()))).isLessThanOrEqualTo(4);
    }

    @Test
    void aPageOfAThreadCostsTheSameForOneCommentAndForTwoHundred() {
        var maya = given.trustedMember("Maya");
        var small = given.thread();
        given.said(maya, small, null, "The only one.");
        var large = given.thread();
        for (int i = 0; i < 40; i++) {
            var top = given.said(maya, large, null, "Number " + i).id();
            for (int reply = 0; reply < 4; reply++) given.said(maya, large, top, "Reply " + reply);
        }

        for (var reader : List.of(Actor.VISITOR, maya)) {
            var forOne = statements(() -> following.page(reader, small, "", Following.PAGE));
            var forAll = statements(() -> assertThat(
                            following.page(reader, large, "", Following.PAGE).comments())
                    .hasSize(200));
            assertThat(forAll).isEqualTo(forOne).isEqualTo(1);
        }
    }

    @Test
    void theFirstPageAndTheListAreFewStatementsForAVisitor() {
        for (int i = 0; i < 5; i++) given.aStory().by(given.member("June")).published();

        assertThat(statements(() -> page("/"))).isLessThanOrEqualTo(2);
        assertThat(statements(() -> page("/stories"))).isLessThanOrEqualTo(1);
    }

    @Test
    void theQueueCostsTheSameForOneItemAndForThirty() {
        var priya = given.moderator();
        given.aStory().by(given.member("June")).to(Audience.MEMBERS).sent();
        var forOne = statements(() -> waiting(priya, 1));
        for (int i = 0; i < 30; i++)
            given.aStory().by(given.member("June")).to(Audience.MEMBERS).sent();

        assertThat(statements(() -> assertThat(waiting(priya, 30)).isEqualTo(30)))
                .isEqualTo(forOne)
                .isEqualTo(3);
    }

    private int waiting(Actor moderator, int limit) {
        var rows = queue.waiting(moderator, limit);
        queue.countWaiting(moderator);
        queue.reasons(rows);
        return rows.size();
    }

    private void page(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + address))
                    .build();
            assertThat(HTTP.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private long statements(Runnable deed) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        assertThat(statistics.isStatisticsEnabled())
                .as("COMMONTHREAD_STATISTICS has no effect")
                .isTrue();
        var before = statistics.getPrepareStatementCount();
        deed.run();
        return statistics.getPrepareStatementCount() - before;
    }
}

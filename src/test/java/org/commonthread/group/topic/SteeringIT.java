package org.commonthread.group.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Following;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupLine;
import org.commonthread.group.GroupView;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.group.joining.Joining;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What those who keep a group do with its topics, and what the site's team sees of a closed one. */
@ArquillianTest
class SteeringIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    Beginning beginning;

    @Inject
    Conversing conversing;

    @Inject
    Steering steering;

    @Inject
    Following following;

    @Inject
    Joining joining;

    @Inject
    Reporting reporting;

    @Inject
    Queue queue;

    @Inject
    Settings settings;

    @Inject
    Sql sql;

    @Test
    void whatIsPutOnTopStaysThere() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var first = begun(ruth, group, "First");
        begun(ruth, group, "Second");

        steering.pin(ruth, first, true);

        assertThat(conversing.in(ruth, group, Place.FIRST, 9))
                .extracting(TopicLine::title)
                .startsWith("First");
        assertThat(refused(() -> steering.pin(given.member("June"), first, false)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> steering.pin(given.moderator(), first, false))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void inAClosedTopicNobodyAddsAnythingUntilItIsOpenedAgain() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var topic = begun(ruth, group, "Enough");
        var thread = conversing.topic(ruth, topic).threadId();

        steering.close(ruth, topic);
        assertThat(Objects.requireNonNull(following.subject(ruth, thread).hindrance())
                        .sentence())
                .contains("closed");
        assertThat(refused(() -> given.said(ruth, thread, null, "One more."))).isEqualTo(Refusal.Kind.NOT_ALLOWED);

        steering.open(ruth, topic);
        assertThat(given.said(ruth, thread, null, "One more.").waiting()).isNull();
    }

    @Test
    void aTopicMovesBetweenGroupsThatSheKeepsAndItsOldAddressLeadsOn() throws Exception {
        var ruth = given.trustedMember("Ruth");
        var from = given.aGroup().by(ruth).open();
        var to = given.aGroup().by(ruth).open();
        var foreign = given.aGroup().open();
        var topic = begun(ruth, from, "Elsewhere");
        var thread = conversing.topic(ruth, topic).threadId();
        given.said(ruth, thread, null, "Comes along.");

        assertThat(steering.targets(ruth, conversing.topic(ruth, topic)))
                .extracting(GroupLine::slug)
                .containsExactly(to.slug());
        assertThat(refused(() -> steering.move(ruth, topic, foreign.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        steering.move(ruth, topic, to.slug());

        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + from.address() + "/topics/" + topic))
                .timeout(Duration.ofSeconds(30))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(to.address() + "/topics/" + topic);
        assertThat(conversing.in(Actor.VISITOR, from, Place.FIRST, 9)).isEmpty();
        assertThat(conversing.topic(Actor.VISITOR, topic).answers()).isEqualTo(1);
    }

    @Test
    void ofAClosedGroupTheTeamSeesThreeBeforeAndAfterAndTheLogSaysSo() throws Exception {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.PRIVATE).open();
        var topic = begun(ruth, group, "Between us");
        var thread = conversing.topic(ruth, topic).threadId();
        var june = given.member("June");
        sql.run("update support_group set kind = 'OPEN' where id = " + group.id());
        joining.join(june, group.slug(), new JoinGroup(List.of(), 1, false));
        sql.run("update support_group set kind = 'PRIVATE' where id = " + group.id());
        long reported = 0;
        for (int i = 1; i <= 10; i++) {
            var said = given.said(ruth, thread, null, "Number " + i).id();
            if (i == 5) reported = said;
        }
        reporting.send(june, new SendReport(Given.comment(reported), ReportReason.UNKIND, "Look."));
        var item = given.itemOn(Given.comment(reported)).id();
        var priya = given.moderator();

        assertThat(queue.item(priya, item).around()).hasSize(6);
        queue.item(priya, item);

        assertThat(looks(priya)).isEqualTo(1);
        var open = given.aGroup().by(ruth).open();
        var elsewhere = begun(ruth, open, "For all");
        var words = given.said(ruth, conversing.topic(ruth, elsewhere).threadId(), null, "Anyone reads this.");
        reporting.send(june, new SendReport(Given.comment(words.id()), ReportReason.UNKIND, "Look."));
        queue.item(priya, given.itemOn(Given.comment(words.id())).id());
        assertThat(looks(priya)).as("what everybody reads is no secret").isEqualTo(1);
    }

    private long looks(Actor moderator) throws java.sql.SQLException {
        return sql.number(
                "select count(*) from audit_row where action = 'LOOK_INTO_GROUP' and actor_id = " + moderator.id());
    }

    private long begun(Actor author, GroupView group, String title) {
        var words = new TopicWords(title, "Words.");
        return beginning
                .begin(author, new BeginTopic(group.slug(), words, Given.random()))
                .id();
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}

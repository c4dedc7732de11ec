package org.commonthread.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.Objects;
import org.commonthread.Given;
import org.commonthread.group.topic.BeginTopic;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.Begun;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.readfirst.ReadFirstLine;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A group can have its posts read first, and no other group is touched by it (MQ-6). */
@ArquillianTest
class ReadingFirstIT {
    @Inject
    Given given;

    @Inject
    ReadingFirst readingFirst;

    @Inject
    Beginning beginning;

    @Test
    void inThisGroupEveryoneIsReadFirstUntilItIsTakenBack() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var other = given.aGroup().by(ruth).open();
        assertThat(begun(ruth, group).waiting()).isNull();

        readingFirst.choose(ruth, group.slug(), ReadFirstMode.EVERYONE, "A hard week.");

        assertThat(Objects.requireNonNull(begun(ruth, group).waiting()).reason())
                .isEqualTo(Reason.ALL_READ_FIRST);
        assertThat(begun(ruth, other).waiting()).isNull();
        assertThat(given.said(ruth, given.thread(), null, "Elsewhere.").waiting())
                .isNull();
        readingFirst.choose(ruth, group.slug(), ReadFirstMode.NEW_MEMBERS, "Quiet again.");
        assertThat(begun(ruth, group).waiting()).isNull();
        assertThat(readingFirst.history(ruth, group.slug()))
                .extracting(ReadFirstLine::why)
                .containsExactly("Quiet again.", "A hard week.");
    }

    @Test
    void onlyThoseWhoKeepItDecideAndOthersLearnNothing() {
        var group = given.aGroup().by(given.trustedMember("Ruth")).open();
        for (var stranger : new Actor[] {given.member("June"), given.moderator()}) {
            var refused = catchThrowableOfType(
                    Refusal.class,
                    () -> readingFirst.choose(stranger, group.slug(), ReadFirstMode.EVERYONE, "Because."));
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    private Begun begun(Actor author, GroupView group) {
        return beginning.begin(
                author, new BeginTopic(group.slug(), new TopicWords("A question", "Words."), Given.random()));
    }
}

package org.commonthread.group.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.Following;
import org.commonthread.group.Belongings;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupRole;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.topic.BeginTopic;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LeavingIT {
    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    Joining joining;

    @Inject
    Leaving leaving;

    @Inject
    Clearing clearing;

    @Inject
    Beginning beginning;

    @Inject
    Conversing conversing;

    @Inject
    Following following;

    @Inject
    Sql sql;

    @Test
    void whoeverLeavesIsOutAtOnceAndCanComeBack() {
        var group = given.aGroup().of(GroupKind.MEMBERS).open();
        var june = given.member("June");
        joining.join(june, group.slug(), new JoinGroup(List.of(), 1, false));

        leaving.leave(june, group.slug(), Posts.KEEP);
        leaving.leave(june, group.slug(), Posts.KEEP);

        assertThat(groups.of(june, group.slug()).belongs()).isFalse();
        assertThat(groups.text(group).memberCount()).isEqualTo(1);
        assertThat(leaving.mayComeBack(june, group.id())).isTrue();
        assertThat(leaving.comeBack(june, group.id()).belongs()).isTrue();
        assertThat(groups.text(group).memberCount()).isEqualTo(2);
    }

    @Test
    void theLastOwnerStaysAlsoIfTwoGoAtOnce() throws Exception {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).open();
        assertThat(refused(() -> leaving.leave(ruth, group.slug(), Posts.KEEP))).isEqualTo(Refusal.Kind.CONFLICT);
        var june = given.member("June");
        joining.join(june, group.slug(), new JoinGroup(List.of(), 1, false));
        belongings.give(ruth, group.slug(), june.id(), GroupRole.OWNER);

        var ended = AtOnce.all(List.of(
                () -> {
                    leaving.leave(ruth, group.slug(), Posts.KEEP);
                    return "gone";
                },
                () -> {
                    leaving.leave(june, group.slug(), Posts.KEEP);
                    return "gone";
                }));

        assertThat(ended.stream().filter(each -> each.in(Refusal.Kind.CONFLICT)))
                .hasSize(1);
        assertThat(sql.number("select count(*) from belonging where role = 'OWNER' and group_id = " + group.id()))
                .isEqualTo(1);
    }

    @Test
    void aFormerMemberIsNamedToNobodyButHerselfAndModerators() throws Exception {
        var talk = aTalk();
        leaving.leave(talk.june(), talk.group().slug(), Posts.FORMER_MEMBER);
        assertThat(only(talk, talk.ruth()).isUnsignedFor(talk.ruth()))
                .as("not yet: she may undo it")
                .isFalse();
        clear(talk);

        for (var reader : List.of(talk.ruth(), given.member("Omar"), Actor.VISITOR)) {
            assertThat(only(talk, reader).isUnsignedFor(reader)).isTrue();
            assertThat(conversing.topic(reader, talk.topic()).author()).isNull();
        }
        for (var reader : List.of(talk.june(), given.moderator())) {
            assertThat(only(talk, reader).isUnsignedFor(reader)).isFalse();
            assertThat(conversing.topic(reader, talk.topic()).author()).isNotNull();
        }
    }

    @Test
    void whoeverTakesHerWordsWithHerLeavesOnlyPlaces() throws Exception {
        var talk = aTalk();
        var answered = only(talk, talk.ruth()).id();
        given.said(talk.ruth(), talk.thread(), answered, "I answered you.");
        leaving.leave(talk.june(), talk.group().slug(), Posts.DELETE);
        clear(talk);

        var rows = rows(talk, talk.ruth());
        assertThat(rows.get(0).state()).isEqualTo(CommentState.REMOVED_BY_AUTHOR);
        assertThat(rows.get(1).bodyHtml()).contains("I answered you");
        var topic = conversing.topic(talk.ruth(), talk.topic());
        assertThat(topic.bodyHtml()).isEmpty();
        assertThat(topic.title()).doesNotContain("June");
        assertThat(refused(() -> leaving.comeBack(talk.june(), talk.group().id())))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    private record Talk(GroupView group, Actor ruth, Actor june, long topic, long thread) {}

    /** June has begun a topic in Ruth's group and said something in it. */
    private Talk aTalk() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var june = given.trustedMember("June");
        joining.join(june, group.slug(), new JoinGroup(List.of(), 1, false));
        var topic = beginning.begin(
                june, new BeginTopic(group.slug(), new TopicWords("From June", "My words."), Given.random()));
        var thread = conversing.topic(june, topic.id()).threadId();
        given.said(june, thread, null, "And more of them.");
        return new Talk(group, ruth, june, topic.id(), thread);
    }

    /** As the job does when the time has come. */
    private void clear(Talk talk) throws Exception {
        sql.run("update departure set at = timestamp '2026-01-01 00:00:00' where group_id = "
                + talk.group().id());
        for (var due : clearing.due(1_000)) while (clearing.clear(due)) continue;
    }

    private CommentRow only(Talk talk, Actor reader) {
        return rows(talk, reader).get(0);
    }

    private List<CommentRow> rows(Talk talk, Actor reader) {
        return following.page(reader, talk.thread(), "", 10).comments();
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}

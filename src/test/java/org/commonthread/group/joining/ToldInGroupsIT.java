package org.commonthread.group.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Following;
import org.commonthread.group.Exclude;
import org.commonthread.group.Excluding;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupView;
import org.commonthread.group.Measure;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Audience;
import org.commonthread.story.InGroups;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.Reading;
import org.commonthread.story.Sending;
import org.commonthread.story.Sent;
import org.commonthread.story.StoryFilter;
import org.commonthread.story.Writing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A story that is told to one group: who reads it, what becomes of it when people leave, and what is never told (ST-6). */
@ArquillianTest
class ToldInGroupsIT {
    @Inject
    Given given;

    @Inject
    Joining joining;

    @Inject
    Leaving leaving;

    @Inject
    Clearing clearing;

    @Inject
    Excluding excluding;

    @Inject
    InGroups inGroups;

    @Inject
    Reading reading;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Following following;

    @Inject
    Queue queue;

    @Inject
    Undoing undoing;

    @Inject
    Sql sql;

    private record Told(GroupView group, Actor ruth, Actor june, Actor omar, Sent story) {
        long thread(Following following) {
            return following.threadOn(Given.story(story.id()));
        }
    }

    /** June has told a story in Ruth's group, to which Omar does not belong; she is heard without being read first. */
    private Told told() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.MEMBERS).open();
        var june = given.trustedMember("June");
        join(june, group);
        return new Told(
                group,
                ruth,
                june,
                given.member("Omar"),
                given.aStory().by(june).inGroup(group).published());
    }

    private void join(Actor member, GroupView group) {
        joining.join(member, group.slug(), new JoinGroup(List.of(), 1, false));
    }

    @Test
    void itIsReadByThoseWhoBelongToTheGroupAndListedThereOnly() {
        var it = told();

        assertThat(reading.story(it.ruth(), it.story().slug()).groupName())
                .isEqualTo(it.group().name());
        assertThat(reading.story(it.june(), it.story().slug()).audience()).isEqualTo(Audience.GROUP);
        assertThat(ids(it.ruth(), it)).containsExactly(it.story().id());
        for (var stranger : List.of(it.omar(), given.moderator(), Actor.VISITOR)) {
            assertThat(refused(() -> reading.story(stranger, it.story().slug())))
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
            assertThat(ids(stranger, it)).isEmpty();
        }
        for (var reader : List.of(it.ruth(), it.omar(), Actor.VISITOR)) {
            assertThat(reading.newest(reader, Reading.BEGINNING, 0, 50)).noneMatch(line -> isIt(it, line.id()));
            assertThat(reading.by(it.june().handle(), reader, 50)).noneMatch(line -> isIt(it, line.id()));
            assertThat(reading.found(
                            reader, new StoryFilter(List.of(), it.june().handle()), Reading.BEGINNING, 0, 50))
                    .noneMatch(line -> isIt(it, line.id()));
        }
    }

    @Test
    void itsThreadFollowsAndWhatIsSaidThereIsTheGroupsMatter() throws Exception {
        var it = told();
        var wren = given.member("Wren");
        join(wren, it.group());

        assertThat(refused(() -> following.subject(it.omar(), it.thread(following))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> given.said(it.omar(), it.thread(following), null, "May I?")))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        var said = given.said(
                wren, it.thread(following), null, "I know that. @" + it.omar().handle());

        assertThat(sql.number("select count(*) from review_item where kind = 'COMMENT' and subject_id = " + said.id()
                        + " and group_id = " + it.group().id()))
                .isEqualTo(1);
        assertThat(sql.number("select count(*) from comment_mention where comment_id = " + said.id()))
                .isZero();
    }

    @Test
    void whoeverIsKeptFromWritingThereAnswersNothing() {
        var it = told();
        var wren = given.member("Wren");
        join(wren, it.group());
        excluding.exclude(it.ruth(), it.group().slug(), new Exclude(wren.id(), Measure.MUTE, 3, "Too loud."));

        assertThat(reading.story(wren, it.story().slug()).id())
                .isEqualTo(it.story().id());
        assertThat(refused(() -> given.said(wren, it.thread(following), null, "But.")))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        excluding.exclude(it.ruth(), it.group().slug(), new Exclude(wren.id(), Measure.BAN, 3, "Too loud."));
        assertThat(refused(() -> reading.story(wren, it.story().slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(inGroups.choices(wren, null)).isEmpty();
    }

    @Test
    void aNewMembersStoryWaitsOnTheDeskOfItsGroupAndOfNoOther() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).open();
        var june = given.member("June");
        join(june, group);
        var elsewhere = given.member("Omar");
        given.aGroup().by(elsewhere).open();
        var sent = given.aStory().by(june).inGroup(group).sent();

        assertThat(queue.after(ruth, QueueFilter.OPEN, null, 1_000)).anyMatch(row -> row.subjectId() == sent.id());
        assertThat(queue.after(elsewhere, QueueFilter.OPEN, null, 1_000))
                .noneMatch(row -> row.subjectId() == sent.id());
        given.decide(given.moderator(), Given.story(sent.id()), DecisionKind.APPROVE);
        assertThat(reading.story(ruth, sent.slug()).audience()).isEqualTo(Audience.GROUP);
    }

    @Test
    void whoeverLeavesAndKeepsHerWordsIsStillReadByHerName() throws Exception {
        var it = told();
        leaving.leave(it.june(), it.group().slug(), Posts.KEEP);
        clear(it);
        assertThat(reading.story(it.ruth(), it.story().slug()).authorName()).isEqualTo("June");
        assertThat(reading.story(it.june(), it.story().slug()).authorName()).isEqualTo("June");
    }

    @Test
    void aFormerMemberIsNotNamed() throws Exception {
        var it = told();
        leaving.leave(it.june(), it.group().slug(), Posts.FORMER_MEMBER);
        clear(it);
        var seen = reading.story(it.ruth(), it.story().slug());
        assertThat(seen.authorName()).isEqualTo("A former member");
        assertThat(seen.authorHandle() + seen.authorAbout()).isEmpty();
        assertThat(inGroups.told(it.ruth(), it.group().id(), Reading.BEGINNING, 0, 9)
                        .get(0)
                        .authorName())
                .isEqualTo("A former member");
        assertThat(reading.story(it.june(), it.story().slug()).authorName()).isEqualTo("June");
    }

    @Test
    void whoeverTakesHerWordsWithHerKeepsHerStoryToHerself() throws Exception {
        var it = told();
        given.approved(it.ruth(), it.thread(following), null, "Thank you.");
        leaving.leave(it.june(), it.group().slug(), Posts.DELETE);
        clear(it);
        assertThat(refused(() -> reading.story(it.ruth(), it.story().slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(ids(it.ruth(), it)).isEmpty();
        assertThat(writing.draft(it.june(), it.story().slug()).words().audience())
                .isEqualTo(Audience.ONLY_ME);
        assertThat(reading.story(it.june(), it.story().slug()).bodyHtml()).isNotEmpty();
        assertThat(refused(() -> given.opened(it.june(), it.story(), Audience.MEMBERS)))
                .as("what the group has answered stays with the group")
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    @Test
    void whileAGroupIsClosedOnlyHerselfReadsIt() {
        var it = told();
        given.reported(Given.group(it.group().id()), it.omar());
        var moderator = given.moderator();
        var closed = given.justDecided(moderator, Given.group(it.group().id()), DecisionKind.REMOVE);
        assertThat(refused(() -> reading.story(it.ruth(), it.story().slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(reading.story(it.june(), it.story().slug()).id())
                .isEqualTo(it.story().id());

        undoing.undo(moderator, closed.id());
        assertThat(reading.story(it.ruth(), it.story().slug()).id())
                .isEqualTo(it.story().id());
    }

    @Test
    void itBecomesNarrowerAtOnceAndWiderOnlyWhileNobodyHasAnswered() {
        var it = told();
        given.opened(it.june(), it.story(), Audience.MEMBERS);
        assertThat(reading.story(it.omar(), it.story().slug()).audience()).isEqualTo(Audience.MEMBERS);

        var draft = writing.draft(it.june(), it.story().slug());
        var narrower = draft.words().to(Audience.GROUP, it.group().id());
        writing.keep(it.june(), new KeepDraft(draft.draftKey(), draft.seq() + 1, narrower));
        assertThat(refused(() -> reading.story(it.omar(), it.story().slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(reading.story(it.ruth(), it.story().slug()).audience()).isEqualTo(Audience.GROUP);

        given.approved(it.ruth(), it.thread(following), null, "In confidence.");
        assertThat(refused(() -> given.opened(it.june(), it.story(), Audience.PUBLIC)))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() -> reading.story(it.omar(), it.story().slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void nobodyTellsAGroupThatIsNotHersAndHerWordsAreKept() {
        var it = told();
        var draft = given.aStory()
                .by(it.omar())
                .saying("All my words.")
                .inGroup(it.group())
                .kept();
        assertThat(draft.words().groupId()).isNull();
        assertThat(draft.words().body()).isEqualTo("All my words.");
        assertThat(refused(() -> sending.send(it.omar(), draft.id()))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    private static boolean isIt(Told it, long id) {
        return id == it.story().id();
    }

    private List<Long> ids(Actor reader, Told it) {
        return inGroups.told(reader, it.group().id(), Reading.BEGINNING, 0, 9).stream()
                .map(line -> line.id())
                .toList();
    }

    /** As the job does when the time has come. */
    private void clear(Told it) throws Exception {
        sql.run("update departure set at = timestamp '2026-01-01 00:00:00' where group_id = "
                + it.group().id());
        for (var due : clearing.due(1_000)) while (clearing.clear(due)) continue;
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}

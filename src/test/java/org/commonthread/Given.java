package org.commonthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.comment.PostComment;
import org.commonthread.comment.Posted;
import org.commonthread.finder.place.Locating;
import org.commonthread.group.Founding;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupView;
import org.commonthread.group.GroupWords;
import org.commonthread.group.Groups;
import org.commonthread.group.ProposeGroup;
import org.commonthread.member.Actor;
import org.commonthread.member.Introduction;
import org.commonthread.member.Membership;
import org.commonthread.member.Role;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.Decided;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.LettingKnow;
import org.commonthread.moderation.Matter;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.appeal.Against;
import org.commonthread.moderation.appeal.Appealing;
import org.commonthread.moderation.appeal.SendAppeal;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Terms;
import org.commonthread.story.Audience;
import org.commonthread.story.DraftView;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.Sending;
import org.commonthread.story.Sent;
import org.commonthread.story.StoryAbout;
import org.commonthread.story.StoryState;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Timeline;
import org.commonthread.story.ToldBy;
import org.commonthread.story.Writing;
import org.jspecify.annotations.Nullable;

/** What a test begins with: people and words of its own, made as everyone makes them. Nothing here is shared. */
@ApplicationScoped
public class Given {
    private static final int ALL = 100_000;

    @Inject
    Membership membership;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Answering answering;

    @Inject
    Following following;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    LettingKnow lettingKnow;

    @Inject
    Raising raising;

    @Inject
    Founding founding;

    @Inject
    Groups groups;

    @Inject
    Locating locating;

    @Inject
    Appealing appealing;

    @Inject
    Sql sql;

    /** Someone who has just joined. */
    public Actor member(String name) {
        return person(name, Set.of());
    }

    public Actor moderator() {
        return person("Priya", Set.of(Role.MODERATOR));
    }

    public Actor admin() {
        return person("Ana", Set.of(Role.ADMIN));
    }

    public Actor editor() {
        return person("Ed", Set.of(Role.EDITOR));
    }

    public Actor medicalReviewer() {
        return person("Kaur", Set.of(Role.MEDICAL_REVIEWER));
    }

    private Actor person(String name, Set<Role> roles) {
        var handle = name.toLowerCase(Locale.ROOT) + "-" + random().substring(0, 10);
        return Membership.asActor(
                membership.join(UUID.randomUUID().toString(), new Introduction(handle, name, "")), roles);
    }

    /** A member three of whose stories were approved. */
    public Actor trustedMember(String name) {
        var member = member(name);
        for (int i = 0; i < 3; i++) aStory().by(member).to(Audience.MEMBERS).published();
        return member;
    }

    public AStory aStory() {
        return new AStory();
    }

    /** A story in the making; what it does not say is random. */
    public final class AStory {
        private Actor author = Actor.VISITOR;
        private String title = "Story " + random();
        private String body = "It was a long winter, and then it was not.";
        private Audience audience = Audience.PUBLIC;
        private @Nullable Long group;
        private StoryAbout about = StoryAbout.NOTHING;
        private final String key = random();

        public AStory by(Actor writer) {
            author = writer;
            return this;
        }

        public AStory called(String name) {
            title = name;
            return this;
        }

        public AStory saying(String words) {
            body = words;
            return this;
        }

        public AStory to(Audience readers) {
            audience = readers;
            return this;
        }

        public AStory inGroup(GroupView which) {
            group = which.id();
            return to(Audience.GROUP);
        }

        public AStory telling(StoryAbout itself) {
            about = itself;
            return this;
        }

        public StoryWords words() {
            return new StoryWords(title, body, audience, group, ToldBy.MYSELF, "", about, Timeline.NONE);
        }

        /** Kept, and sent to nobody. */
        public DraftView kept() {
            return writing.keep(author, new KeepDraft(key, 1, words()));
        }

        public Sent sent() {
            return sending.send(author, kept().id());
        }

        /** Sent, and approved where that is needed. */
        public Sent published() {
            var sent = sent();
            if (sent.state() != StoryState.PUBLISHED) decide(moderator(), story(sent.id()), DecisionKind.APPROVE);
            return new Sent(sent.id(), sent.slug(), StoryState.PUBLISHED, null, null);
        }
    }

    public AGroup aGroup() {
        return new AGroup();
    }

    /** A group in the making; anybody reads it and it is for everybody, if it is not said otherwise. */
    public final class AGroup {
        private @Nullable Actor owner;
        private String name = "Group " + random();
        private String about = "A room with a kettle.";
        private String rules = "Be kind.";
        private List<String> questions = List.of();
        private GroupKind kind = GroupKind.OPEN;
        private GroupAudience audience = GroupAudience.MIXED;

        public AGroup by(Actor person) {
            owner = person;
            return this;
        }

        public AGroup called(String words) {
            name = words;
            return this;
        }

        public AGroup about(String words) {
            about = words;
            return this;
        }

        public AGroup of(GroupKind which) {
            kind = which;
            return this;
        }

        public AGroup forWhom(GroupAudience whom) {
            audience = whom;
            return this;
        }

        public AGroup asking(String... what) {
            questions = List.of(what);
            return this;
        }

        public GroupWords words() {
            return GroupWords.of(name, about, rules, questions);
        }

        /** Its owner sees it; the team has not looked at it. */
        public GroupView proposed() {
            var maker = owner == null ? member("Ruth") : owner;
            return groups.of(maker, founding.propose(maker, new ProposeGroup(words(), kind, audience, random())));
        }

        /** As its owner sees it. */
        public GroupView open() {
            var maker = owner == null ? member("Ruth") : owner;
            var group = by(maker).proposed();
            decide(moderator(), group(group.id()), DecisionKind.APPROVE);
            return groups.of(maker, group.slug());
        }
    }

    public static Subject group(long id) {
        return new Subject(Kind.GROUP, id);
    }

    /** Its author lets others read it than before, and it is approved again where that is needed. */
    public void opened(Actor author, Sent story, Audience readers) {
        var draft = writing.draft(author, story.slug());
        writing.keep(
                author,
                new KeepDraft(draft.draftKey(), draft.seq() + 1, draft.words().to(readers)));
        sending.send(author, story.id());
        if (isWaiting(story(story.id()))) decide(moderator(), story(story.id()), DecisionKind.APPROVE);
    }

    public static Subject story(long id) {
        return new Subject(Kind.STORY, id);
    }

    public static Subject comment(long id) {
        return new Subject(Kind.COMMENT, id);
    }

    /** The thread under a new public story of someone who may be heard at once. */
    public long thread() {
        return following.threadOn(story(aStory().by(member("Maya")).published().id()));
    }

    /** A comment, seen or waiting as its author's standing has it, by somebody who has not written for a while. */
    public Posted said(Actor author, long thread, @Nullable Long parent, String words) {
        rested(author);
        return answering.post(author, new PostComment(thread, parent, words, random()));
    }

    /** Enough time has passed since her last comment. */
    public void rested(Actor author) {
        try {
            sql.run("update comment_pace set last_at = timestamp '2020-01-01 00:00:00', on_day = date '2020-01-01'"
                    + " where member_id = " + author.id());
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** A comment that others see. */
    public Posted approved(Actor author, long thread, @Nullable Long parent, String words) {
        var posted = said(author, thread, parent, words);
        if (posted.waiting() != null) decide(moderator(), comment(posted.id()), DecisionKind.APPROVE);
        return posted;
    }

    /** A reader has reported it; the words under review are those that the item shows. */
    public Subject reported(Subject subject, Actor author) {
        raising.raise(new Matter(
                subject,
                1,
                author.id(),
                "Reported",
                "Words as they were.",
                "/somewhere",
                List.of(Finding.ofWhole(Reason.REPORTED))));
        return subject;
    }

    /** What waits about a subject. */
    public QueueRow itemOn(Subject subject) {
        return itemsOn(subject).findFirst().orElseThrow(() -> new AssertionError("nothing waits about " + subject));
    }

    public boolean isWaiting(Subject subject) {
        return itemsOn(subject).findFirst().isPresent();
    }

    private Stream<QueueRow> itemsOn(Subject subject) {
        return queue.after(moderator(), QueueFilter.OPEN, null, ALL).stream()
                .filter(row -> row.kind() == subject.kind() && row.subjectId() == subject.id());
    }

    /** The item on a subject as this moderator has it in hand: what she would decide on. */
    public QueueRow claimed(Actor moderator, Subject subject) {
        claiming.claim(moderator, itemOn(subject).id());
        return itemOn(subject);
    }

    /** A moderator takes the item in hand and decides, with a reason where one is asked for, and the decision stands. */
    public void decide(Actor moderator, Subject subject, DecisionKind decision) {
        deciding.decide(moderator, decision(claimed(moderator, subject), decision))
                .map(Decided::id)
                .ifPresent(lettingKnow::of);
    }

    /** The same, and it can be undone: nobody was told yet. */
    public Decided justDecided(Actor moderator, Subject subject, DecisionKind decision) {
        return deciding.decide(moderator, decision(claimed(moderator, subject), decision))
                .orElseThrow();
    }

    /** Her appeal against the last decision about her words. */
    public Subject appealed(Actor author) {
        return appealed(author, Against.DECISION);
    }

    /** Her appeal against the last of what moderation did to her. */
    public Subject appealed(Actor author, Against against) {
        var last = appealing.mine(author, against).get(0);
        appealing.send(author, new SendAppeal(against, last.id(), "Please look again."));
        try {
            return new Subject(Kind.APPEAL, sql.number("select max(id) from appeal where author_id = " + author.id()));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** She moves it to where something else stands; it can be undone, and nobody was told yet. */
    public Decided justMoved(Actor moderator, Subject subject, String address) {
        var seen = claimed(moderator, subject);
        return deciding.decide(
                        moderator,
                        new Decide(
                                seen.id(),
                                DecisionKind.MOVE,
                                ReasonCode.OFF_TOPIC,
                                "This answers another story.",
                                new Terms(Set.of(), address),
                                seen.revision(),
                                seen.version()))
                .orElseThrow();
    }

    /** The decision stands, and whoever it is about is told. */
    public void told(Decided decided) {
        lettingKnow.of(decided.id());
    }

    /** A complete decision about what is seen. */
    public static Decide decision(QueueRow seen, DecisionKind decision) {
        return new Decide(
                seen.id(),
                decision,
                decision.needsReason() ? ReasonCode.UNKIND : null,
                decision.needsReason() ? "Please leave the name out." : "",
                seen.revision(),
                seen.version());
    }

    /** The table of places, which a job lays out when the site has just begun; waits for that, if need be. */
    public void places() {
        for (int i = 0; i < 600 && !locating.isLaidOut(); i++) LockSupport.parkNanos(200_000_000);
        if (!locating.isLaidOut()) throw new AssertionError("no table of places after two minutes");
    }

    public static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}

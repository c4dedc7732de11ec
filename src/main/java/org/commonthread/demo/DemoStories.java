package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.SiteClock;
import org.commonthread.story.InGroups;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.Sending;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Writing;

/** The demo's stories, in every state a story can be in. */
@ApplicationScoped
class DemoStories {
    @Inject
    DemoPeople people;

    @Inject
    DemoModerators moderators;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    InGroups inGroups;

    @Inject
    DemoPictures pictures;

    @Inject
    SiteClock clock;

    private final Map<String, Long> ids = new HashMap<>();

    /** Tells those that are for more than one group, the oldest first, and answers how many there were. */
    int tell(Instant now) {
        var all = files(false);
        all.forEach(story -> tell(story, DemoContent.ago(now, story.get("ago"))));
        return all.size();
    }

    /** Those that are told in one group, once that is there. */
    List<DemoMoment> toldInGroups(Instant now) {
        return files(true).stream()
                .map(story -> {
                    var at = DemoContent.ago(now, story.get("ago"));
                    return new DemoMoment(at, () -> tell(story, at));
                })
                .toList();
    }

    private static List<DemoStory> files(boolean inGroup) {
        return DemoContent.lines("stories/index.txt").stream()
                .map(DemoStory::read)
                .filter(story -> story.get("group").isEmpty() != inGroup)
                .sorted(Comparator.comparing((DemoStory story) -> Duration.parse(story.get("ago")))
                        .reversed())
                .toList();
    }

    private void tell(DemoStory story, Instant at) {
        var author = people.called(story.get("author"));
        clock.travel(at.minus(Duration.ofMinutes(40)), () -> keep(author, story));
        if (story.get("state").equals("DRAFT")) return;

        clock.travel(at, () -> sending.send(author, id(story)));
        var subject = new Subject(Kind.STORY, id(story));
        switch (story.get("state")) {
            case "SUBMITTED" -> {
                // it waits in the queue
            }
            case "CHANGES_REQUESTED" -> decide(story, subject, DecisionKind.REQUEST_CHANGES, at);
            case "REMOVED" -> decide(story, subject, DecisionKind.REMOVE, at);
            default -> moderators.approve(subject, at);
        }
        if (story.get("state").equals("UNPUBLISHED")) {
            clock.travel(at.plus(Duration.ofDays(2)), () -> sending.withdraw(author, id(story)));
        }
        if (!story.get("edited").isEmpty()) edit(author, story, at.plus(Duration.ofHours(20)), subject);
    }

    private void edit(Actor author, DemoStory story, Instant later, Subject subject) {
        clock.travel(later, () -> {
            writing.keep(author, new KeepDraft(key(story), 2, words(story, author)));
            sending.send(author, id(story));
        });
        moderators.approve(subject, later);
    }

    private void decide(DemoStory story, Subject subject, DecisionKind decision, Instant at) {
        moderators.decide(subject, decision, ReasonCode.valueOf(story.get("reasonCode")), story.get("message"), at);
    }

    private void keep(Actor author, DemoStory story) {
        ids.put(
                story.get("slug"),
                writing.keep(author, new KeepDraft(key(story), 1, words(story, author)))
                        .id());
    }

    private StoryWords words(DemoStory story, Actor author) {
        return pictures.in(
                story.words(inGroups.named(author, story.get("group"), null).orElse(null)), author);
    }

    private static String key(DemoStory story) {
        var slug = "demo-" + story.get("slug");
        return slug.substring(0, Math.min(64, slug.length()));
    }

    private long id(DemoStory story) {
        return id(story.get("slug"));
    }

    long id(String slug) {
        var id = ids.get(slug);
        if (id == null) throw new IllegalStateException("no demo story " + slug);
        return id;
    }
}

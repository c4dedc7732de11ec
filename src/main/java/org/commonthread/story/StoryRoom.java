package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectPicture;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.ready.Render;
import org.commonthread.platform.text.SafeHtml;
import org.commonthread.vocabulary.ContentNotes;
import org.jspecify.annotations.Nullable;

/** Tells others of stories, and moderators what can be decided about one. */
@ApplicationScoped
@Transactional
public class StoryRoom implements SubjectRoom {
    private static final Pattern ADDRESS = Pattern.compile("/stories/([a-z0-9-]{1,80})");

    @Inject
    Stories stories;

    @Inject
    Versions versions;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    @Override
    public Kind kind() {
        return Kind.STORY;
    }

    @Override
    public Set<DecisionKind> decisions(long id) {
        var story = stories.entityManager().find(Story.class, id);
        if (story == null || !story.isRemovable()) return EnumSet.of(DecisionKind.APPROVE);
        var offered = EnumSet.of(DecisionKind.APPROVE, DecisionKind.APPROVE_WITH_NOTE, DecisionKind.REMOVE);
        if (story.waits()) offered.addAll(EnumSet.of(DecisionKind.REQUEST_CHANGES, DecisionKind.MASK_AND_APPROVE));
        else offered.add(DecisionKind.LOCK_REPLIES);
        return offered;
    }

    /** A mark in the page leads to what is answered there, which is not ours. */
    @Override
    public Optional<Long> at(URI address) {
        var path = ADDRESS.matcher(address.getPath());
        if (address.getFragment() != null || !path.matches()) return Optional.empty();
        return stories.at(path.group(1)).stream().findFirst();
    }

    @Override
    public ContentNotes notes(long id) {
        var story = stories.entityManager().find(Story.class, id);
        if (story == null) return ContentNotes.NONE;
        // before others read it, those of the words that wait
        var read = story.liveRevision() == 0 ? story.sentRevision() : story.liveRevision();
        return read == 0
                ? story.given()
                : story.given().and(stories.revision(id, read).about().contentNotes());
    }

    @Override
    public List<SubjectPicture> pictures(long id, int revision) {
        return stories.pictures(id, revision);
    }

    @Override
    public Optional<SafeHtml> change(long id, int revision) {
        return versions.change(id, revision);
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        Render.shows(Story.sight(id));
        return stories.described(id, reader.isMember(), reader.id(), clock.instant()).stream()
                .findFirst()
                .map(story -> story.view(hindrance(story, reader)));
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return describe(id, reader).map(any -> {
            var live = stories.entityManager().find(Story.class, id).liveRevision();
            return new SubjectWords(live, stories.revision(id, live).text());
        });
    }

    /** Without what keeps her from answering: a list answers nothing. */
    @Override
    public Map<Long, SubjectView> describeAll(Set<Long> ids, Actor reader) {
        return stories.described(ids, reader.isMember(), reader.id(), clock.instant()).stream()
                .collect(Collectors.toMap(Described::id, story -> story.view(null)));
    }

    /** What keeps her from answering in the group it is told in, as that room says it. */
    private @Nullable Hindrance hindrance(Described story, Actor reader) {
        if (story.groupId() == null) return null;
        return subjects.describe(new Subject(Kind.GROUP, story.groupId()), reader)
                .map(SubjectView::hindrance)
                .orElse(null);
    }
}

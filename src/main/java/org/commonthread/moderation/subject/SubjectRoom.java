package org.commonthread.moderation.subject;

import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.platform.text.SafeHtml;
import org.commonthread.vocabulary.ContentNotes;

/** What a content room tells others about the subjects it keeps; each room has one. */
public interface SubjectRoom {
    Kind kind();

    /** The subject as {@code reader} may see it now, or nothing if for her it does not exist. */
    Optional<SubjectView> describe(long id, Actor reader);

    /** The same for several, by id; those that are not there for her are left out. */
    default Map<Long, SubjectView> describeAll(Set<Long> ids, Actor reader) {
        var described = new HashMap<Long, SubjectView>();
        ids.forEach(id -> describe(id, reader).ifPresent(view -> described.put(id, view)));
        return described;
    }

    /** The id of the subject of this room that is at an address of this site, whoever may see it; nothing if none is. */
    default Optional<Long> at(URI address) {
        return Optional.empty();
    }

    /** What a moderator can decide about the subject as it stands now, besides passing the item on. */
    default Set<DecisionKind> decisions(long id) {
        return EnumSet.of(DecisionKind.APPROVE);
    }

    /** The words that {@code reader} reads there now; nothing if for her there are none. */
    default Optional<SubjectWords> words(long id, Actor reader) {
        return Optional.empty();
    }

    /** The content notes on the subject, its author's own and those of others; none on what is not there. */
    default ContentNotes notes(long id) {
        return ContentNotes.NONE;
    }

    /** The pictures that one revision of the subject's text shows. */
    default List<SubjectPicture> pictures(long id, int revision) {
        return List.of();
    }

    /** What a revision changes in the text that others read already; nothing if they read none. */
    default Optional<SafeHtml> change(long id, int revision) {
        return Optional.empty();
    }

    /** What stands around the subject, oldest first: at most {@code each} before it and as many after it. */
    default List<Nearby> around(long id, int each) {
        return List.of();
    }
}

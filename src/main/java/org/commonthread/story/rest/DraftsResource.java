package org.commonthread.story.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.member.Actor;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.word.WordLists;
import org.commonthread.story.InGroups;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Writing;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.NoteHints;
import org.commonthread.vocabulary.TermView;
import org.commonthread.vocabulary.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Where the composer saves while its author types: {@code PUT /api/v1/drafts/{key}}. The key is the composer's own, so
 * that the first save can be repeated; half a title is welcome here, as it is on the page.
 */
@Path("/drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource {
    @Inject
    Writing writing;

    @Inject
    InGroups inGroups;

    @Inject
    Vocabulary vocabulary;

    @Inject
    WordLists lists;

    @Inject
    CurrentActor current;

    /** What the composer is told of a save, and what the words speak of that the story does not tell yet. */
    record Saved(long id, String slug, int seq, Instant savedAt, Instant keptUntil, Suggested suggested) {}

    /** Codes that the author may choose or leave; nothing is set by itself. */
    record Suggested(List<String> facets, List<ContentNote> contentNotes) {}

    @Operation(summary = "Save a draft while it is typed")
    @PUT
    @Path("{key}")
    public Saved keep(@PathParam("key") String key, StoryBody body) {
        var author = current.get();
        var words = body.words(() -> writing.told(author, key), slug -> group(author, key, slug));
        var draft = writing.keep(author, new KeepDraft(key, body.nextSeq(), words));
        return new Saved(
                draft.id(), draft.slug(), draft.seq(), draft.savedAt(), draft.keptUntil(), suggested(draft.words()));
    }

    /** None where it is not hers any more: what she types is kept all the same. */
    private @Nullable Long group(Actor author, String key, String slug) {
        return inGroups.named(author, slug, writing.told(author, key).groupId()).orElse(null);
    }

    private Suggested suggested(StoryWords words) {
        var terms = vocabulary.now().spottedIn(words.body()).stream()
                .map(TermView::code)
                .filter(code -> !words.about().facets().contains(code))
                .toList();
        var notes = Stream.concat(NoteHints.in(words.body()).stream(), lists.notesIn(words.body()).stream())
                .distinct()
                .filter(note -> !words.about().contentNotes().contains(note))
                .toList();
        return new Suggested(terms, notes);
    }
}

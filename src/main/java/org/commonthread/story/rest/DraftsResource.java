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
import org.commonthread.member.CurrentActor;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.Writing;

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
    CurrentActor current;

    /** What the composer is told of a save. */
    record Saved(long id, String slug, int seq, Instant savedAt, Instant keptUntil) {}

    @PUT
    @Path("{key}")
    public Saved keep(@PathParam("key") String key, StoryBody body) {
        var draft = writing.keep(current.get(), new KeepDraft(key, body.nextSeq(), body.words()));
        return new Saved(draft.id(), draft.slug(), draft.seq(), draft.savedAt(), draft.keptUntil());
    }
}

package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.LeaveNote;
import org.commonthread.moderation.Note;
import org.commonthread.moderation.Noting;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/items/{id}/notes}: what moderators leave for each other. */
@Path("/moderation/items/{id}/notes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NotesResource {
    @Inject
    Noting noting;

    @Inject
    CurrentActor current;

    record NoteBody(
            @Schema(maxLength = LeaveNote.MAX) @Nullable String note,
            @Nullable Boolean aboutMember) {}

    @Operation(summary = "What moderators leave for each other")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Listing<Note> beside(@PathParam("id") long id) {
        return new Listing<>(noting.beside(current.get(), id), null);
    }

    @Operation(summary = "Leave a note")
    @POST
    public void leave(@PathParam("id") long id, NoteBody body) {
        var words = body.note() == null ? "" : body.note();
        noting.leave(current.get(), new LeaveNote(id, Boolean.TRUE.equals(body.aboutMember()), words));
    }
}

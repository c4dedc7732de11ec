package org.commonthread.group.joining.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.group.joining.Leaving;
import org.commonthread.group.joining.Posts;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/leave}. */
@Path("/groups/{slug}/leave")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LeaveResource {
    @Inject
    Leaving leaving;

    @Inject
    CurrentActor current;

    /** What shall become of her words there. */
    record LeaveBody(
            @Schema(implementation = Posts.class) @Nullable String posts) {}

    @Operation(summary = "Leave a group, and say what becomes of your words")
    @POST
    public void leave(@PathParam("slug") String slug, LeaveBody body) {
        leaving.leave(current.get(), slug, Shape.code(Posts.class, "posts", body.posts()));
    }
}

package org.commonthread.group.meeting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.commonthread.group.Groups;
import org.commonthread.group.meeting.Hosting;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/meetings}: when a group meets next, and planning that. */
@Path("/groups/{slug}/meetings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GroupMeetingsResource {
    private static final int SHOWN = 50;

    @Inject
    Groups groups;

    @Inject
    Meetings meetings;

    @Inject
    Hosting hosting;

    @Inject
    CurrentActor current;

    @Operation(summary = "When a group meets next")
    @GET
    public Listing<OccurrenceJson> upcoming(@PathParam("slug") String slug) {
        var dates = meetings.upcoming(current.get(), groups.of(current.get(), slug), SHOWN);
        return new Listing<>(dates.stream().map(OccurrenceJson::of).toList(), null);
    }

    @Operation(summary = "Plan a meeting")
    @APIResponseSchema(value = MeetingJson.class, responseCode = "201")
    @POST
    public Response plan(
            @PathParam("slug") String slug, @HeaderParam("Idempotency-Key") @Nullable String key, MeetingBody body) {
        var id = hosting.plan(
                current.get(), slug, key == null ? UUID.randomUUID().toString() : key, body.plan());
        return Response.status(Response.Status.CREATED)
                .entity(MeetingJson.of(meetings.one(current.get(), id)))
                .build();
    }
}

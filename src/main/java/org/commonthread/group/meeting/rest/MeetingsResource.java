package org.commonthread.group.meeting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.group.meeting.Attending;
import org.commonthread.group.meeting.CallingOff;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.group.meeting.OccurrenceKey;
import org.commonthread.group.meeting.Seat;
import org.commonthread.member.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /api/v1/meetings/{id}}: a meeting, coming to it, giving one's place back, and cancelling it. */
@Path("/meetings/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
    @Inject
    Meetings meetings;

    @Inject
    Attending attending;

    @Inject
    CallingOff callingOff;

    @Inject
    CurrentActor current;

    /** How she stands to it now. */
    public record Attendance(Seat state) {}

    @Operation(summary = "One meeting with its next times")
    @GET
    public MeetingJson one(@PathParam("id") long id) {
        return MeetingJson.of(meetings.one(current.get(), id));
    }

    @Operation(summary = "Say that you come, or wait for a place")
    @POST
    @Path("times/{time}/attendance")
    public Attendance come(@PathParam("id") long id, @PathParam("time") String time) {
        return new Attendance(attending.come(current.get(), id, OccurrenceKey.of(time)));
    }

    @Operation(summary = "Give your place back")
    @DELETE
    @Path("times/{time}/attendance")
    public void leave(@PathParam("id") long id, @PathParam("time") String time) {
        attending.leave(current.get(), id, OccurrenceKey.of(time));
    }

    @Operation(summary = "Cancel one time of a meeting")
    @DELETE
    @Path("times/{time}")
    public void cancelOnce(@PathParam("id") long id, @PathParam("time") String time) {
        callingOff.once(current.get(), id, OccurrenceKey.of(time));
    }

    @Operation(summary = "Cancel a meeting, all its times")
    @DELETE
    public void cancel(@PathParam("id") long id) {
        callingOff.all(current.get(), id);
    }
}

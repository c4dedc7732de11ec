package org.commonthread.group.topic.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.Begun;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.Steering;
import org.commonthread.group.topic.TakingBack;
import org.commonthread.group.topic.TopicView;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Typed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/topics/{id}}: a topic, what its author does with it, and what those who keep the group do. */
@Path("/groups/{slug}/topics/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {
    @Inject
    Conversing conversing;

    @Inject
    Beginning beginning;

    @Inject
    TakingBack takingBack;

    @Inject
    Steering steering;

    @Inject
    CurrentActor current;

    /** @param group the address's last step of the group it shall stand in */
    record MoveBody(@Nullable String group) {}

    @Operation(summary = "One topic with its words")
    @GET
    public WholeTopicJson topic(@PathParam("slug") String slug, @PathParam("id") long id) {
        return WholeTopicJson.of(inGroup(slug, id));
    }

    @Operation(summary = "Change your topic; it is screened again")
    @PUT
    public Begun change(@PathParam("slug") String slug, @PathParam("id") long id, TopicBody body) {
        inGroup(slug, id);
        return beginning.change(current.get(), id, new TopicWords(body.title(), body.body()));
    }

    @Operation(summary = "Take your topic back")
    @DELETE
    public void takeBack(@PathParam("slug") String slug, @PathParam("id") long id) {
        inGroup(slug, id);
        takingBack.takeBack(current.get(), id);
    }

    @Operation(summary = "Bring back the topic that you took back, for ten minutes")
    @POST
    @Path("undo")
    public Begun undo(@PathParam("slug") String slug, @PathParam("id") long id) {
        return takingBack.undo(current.get(), id);
    }

    @Operation(summary = "Put a topic on top, as one who keeps the group")
    @PUT
    @Path("pin")
    public void pin(@PathParam("slug") String slug, @PathParam("id") long id) {
        inGroup(slug, id);
        steering.pin(current.get(), id, true);
    }

    @Operation(summary = "Let a topic stand where it stood")
    @DELETE
    @Path("pin")
    public void unpin(@PathParam("slug") String slug, @PathParam("id") long id) {
        inGroup(slug, id);
        steering.pin(current.get(), id, false);
    }

    @Operation(summary = "Close a topic: nobody adds anything to it")
    @PUT
    @Path("close")
    public void close(@PathParam("slug") String slug, @PathParam("id") long id) {
        inGroup(slug, id);
        steering.close(current.get(), id);
    }

    @Operation(summary = "Open a topic again")
    @DELETE
    @Path("close")
    public void open(@PathParam("slug") String slug, @PathParam("id") long id) {
        inGroup(slug, id);
        steering.open(current.get(), id);
    }

    @Operation(summary = "Move a topic to another group, with all that was answered")
    @POST
    @Path("move")
    public WholeTopicJson move(@PathParam("slug") String slug, @PathParam("id") long id, MoveBody body) {
        inGroup(slug, id);
        steering.move(current.get(), id, Typed.line(body.group()));
        return WholeTopicJson.of(conversing.topic(current.get(), id));
    }

    /** A topic is at the address of the group it stands in now, and at no other. */
    private TopicView inGroup(String slug, long id) {
        var topic = conversing.topic(current.get(), id);
        if (!topic.group().slug().equals(slug)) throw Refusal.notFound();
        return topic;
    }
}

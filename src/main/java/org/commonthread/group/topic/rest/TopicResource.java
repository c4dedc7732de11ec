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
import org.commonthread.group.topic.TopicWords;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Typed;
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

    @GET
    public WholeTopicJson topic(@PathParam("slug") String slug, @PathParam("id") long id) {
        var topic = conversing.topic(current.get(), id);
        if (!topic.group().slug().equals(slug)) throw Refusal.notFound();
        return WholeTopicJson.of(topic);
    }

    @PUT
    public Begun change(@PathParam("id") long id, TopicBody body) {
        return beginning.change(current.get(), id, new TopicWords(body.title(), body.body()));
    }

    @DELETE
    public void takeBack(@PathParam("id") long id) {
        takingBack.takeBack(current.get(), id);
    }

    /** For ten minutes she can think otherwise. */
    @POST
    @Path("undo")
    public Begun undo(@PathParam("id") long id) {
        return takingBack.undo(current.get(), id);
    }

    /** It stands on top. */
    @PUT
    @Path("pin")
    public void pin(@PathParam("id") long id) {
        steering.pin(current.get(), id, true);
    }

    @DELETE
    @Path("pin")
    public void unpin(@PathParam("id") long id) {
        steering.pin(current.get(), id, false);
    }

    /** Nobody adds anything to it. */
    @PUT
    @Path("close")
    public void close(@PathParam("id") long id) {
        steering.close(current.get(), id);
    }

    @DELETE
    @Path("close")
    public void open(@PathParam("id") long id) {
        steering.open(current.get(), id);
    }

    /** It stands in another group, with all that was answered. */
    @POST
    @Path("move")
    public WholeTopicJson move(@PathParam("id") long id, MoveBody body) {
        steering.move(current.get(), id, Typed.line(body.group()));
        return WholeTopicJson.of(conversing.topic(current.get(), id));
    }
}

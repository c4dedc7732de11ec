package org.commonthread.group.topic.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.commonthread.group.Groups;
import org.commonthread.group.topic.BeginTopic;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.Begun;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.Place;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/topics}. */
@Path("/groups/{slug}/topics")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {
    @Inject
    Groups groups;

    @Inject
    Conversing conversing;

    @Inject
    Beginning beginning;

    @Inject
    CurrentActor current;

    @Operation(summary = "What a group talks about")
    @GET
    public Listing<TopicJson> topics(
            @PathParam("slug") String slug,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int asked) {
        var limit = Listing.limit(asked);
        var reader = current.get();
        var lines = conversing.in(reader, groups.of(reader, slug), Place.after(cursor), limit + 1);
        return new Listing<>(
                lines.stream().limit(limit).map(TopicJson::of).toList(),
                lines.size() > limit ? Place.cursor(lines.get(limit - 1)) : null);
    }

    @Operation(summary = "Begin a topic")
    @APIResponseSchema(value = Begun.class, responseCode = "201")
    @POST
    public Response begin(
            @PathParam("slug") String slug, @HeaderParam("Idempotency-Key") @Nullable String key, TopicBody body) {
        var words = new TopicWords(body.title(), body.body());
        var once = key == null ? UUID.randomUUID().toString() : key;
        var begun = beginning.begin(current.get(), new BeginTopic(slug, words, once));
        return Response.status(Response.Status.CREATED).entity(begun).build();
    }
}

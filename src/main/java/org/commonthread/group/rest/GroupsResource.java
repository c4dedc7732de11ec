package org.commonthread.group.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.commonthread.group.Founding;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupFilter;
import org.commonthread.group.GroupKind;
import org.commonthread.group.Groups;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups}. */
@Path("/groups")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {
    @Inject
    Groups groups;

    @Inject
    Founding founding;

    @Inject
    CurrentActor current;

    @Operation(summary = "Groups you may know of, by name")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "who can read it",
            schema = @Schema(implementation = GroupKind.class))
    @Parameter(
            name = "audience",
            in = ParameterIn.QUERY,
            description = "whom it is for",
            schema = @Schema(implementation = GroupAudience.class))
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "a word of its name or of what it says of itself")
    @GET
    public Listing<GroupLineJson> listed(
            @Context UriInfo address,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int asked) {
        var limit = Listing.limit(asked);
        var after = Cursor.parts(cursor, 1).map(parts -> parts[0]).orElse("");
        var filter = GroupFilter.asked(new Parameters(address.getQueryParameters()::getFirst));
        var lines = groups.listed(current.get(), filter, after, limit + 1);
        return new Listing<>(
                lines.stream().limit(limit).map(GroupLineJson::of).toList(),
                lines.size() > limit ? Cursor.of(lines.get(limit - 1).slug()) : null);
    }

    @Operation(summary = "Ask the team to open a group; until they have looked at it, only you see it")
    @APIResponseSchema(value = GroupJson.class, responseCode = "202")
    @POST
    public Response propose(@HeaderParam("Idempotency-Key") @Nullable String key, GroupBody body) {
        var slug = founding.propose(
                current.get(), body.command(key == null ? UUID.randomUUID().toString() : key));
        return Response.accepted(GroupJson.of(groups.whole(current.get(), slug)))
                .build();
    }

    @Operation(summary = "One group")
    @GET
    @Path("{slug}")
    public GroupJson one(@PathParam("slug") String slug) {
        return GroupJson.of(groups.whole(current.get(), slug));
    }
}

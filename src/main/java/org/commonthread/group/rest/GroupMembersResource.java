package org.commonthread.group.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.commonthread.group.Belongings;
import org.commonthread.group.Companion;
import org.commonthread.group.GroupRole;
import org.commonthread.group.Groups;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/members}, for those who belong to it. */
@Path("/groups/{slug}/members")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GroupMembersResource {
    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    CurrentActor current;

    /** Somebody who belongs to a group. */
    record MemberJson(String handle, String displayName, GroupRole role, Instant joinedAt) {
        static MemberJson of(Companion person) {
            return new MemberJson(person.handle(), person.name(), person.role(), person.joinedAt());
        }
    }

    /** What somebody is from now on. */
    record RoleBody(
            @Schema(implementation = GroupRole.class) @Nullable
            String role) {}

    @Operation(summary = "Who belongs to a group, for those who do")
    @GET
    public Listing<MemberJson> members(
            @PathParam("slug") String slug,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int asked) {
        var limit = Listing.limit(asked);
        var after =
                Cursor.parts(cursor, 1).map(parts -> Cursor.number(parts[0])).orElse(0L);
        var people = belongings.of(groups.of(current.get(), slug), after, limit + 1);
        return new Listing<>(
                people.stream().limit(limit).map(MemberJson::of).toList(),
                people.size() > limit ? Cursor.of(people.get(limit - 1).memberId()) : null);
    }

    @Operation(summary = "Say who keeps a group with you, as its owner")
    @PUT
    @Path("{handle}/role")
    public void give(@PathParam("slug") String slug, @PathParam("handle") String handle, RoleBody body) {
        var member = belongings.called(groups.of(current.get(), slug), handle);
        belongings.give(current.get(), slug, member, Shape.code(GroupRole.class, "role", body.role()));
    }
}

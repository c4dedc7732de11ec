package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.Decided;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.ItemState;
import org.commonthread.moderation.Position;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Shape;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.commonthread.platform.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/items}: to anyone but a moderator there is none. */
@Path("/moderation/items")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ItemsResource {
    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Operation(summary = "What waits for a moderator, the most urgent first")
    @SecurityRequirement(name = Api.TOKEN)
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = ItemState.class))
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            description = "what it is about",
            schema = @Schema(implementation = Kind.class))
    @Parameter(
            name = "priority",
            in = ParameterIn.QUERY,
            description = "how urgent it is",
            schema = @Schema(implementation = Priority.class))
    @Parameter(
            name = "reason",
            in = ParameterIn.QUERY,
            description = "one of the reasons it is there",
            schema = @Schema(implementation = Reason.class))
    @Parameter(
            name = "hands",
            in = ParameterIn.QUERY,
            description = "in whose hands it is",
            schema = @Schema(implementation = QueueFilter.Hands.class))
    @Parameter(
            name = "age",
            in = ParameterIn.QUERY,
            description = "hours it has waited at least",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "in which its words seem to be",
            schema = @Schema(implementation = Language.class))
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "the group it belongs to",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @GET
    public Listing<ItemJson> waiting(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int asked,
            @Context UriInfo address) {
        var limit = Listing.limit(asked);
        var filter = QueueFilter.asked(new Parameters(address.getQueryParameters()::getFirst));
        var rows = queue.after(current.get(), filter, position(cursor), limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var reasons = queue.reasons(shown);
        return new Listing<>(
                shown.stream()
                        .map(row -> ItemJson.of(row, reasons.getOrDefault(row.id(), List.of()), clock.instant()))
                        .toList(),
                rows.size() > limit ? cursorAfter(shown.get(limit - 1)) : null);
    }

    @Operation(summary = "One item with the words under review")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    @Path("{id}")
    public WholeItemJson one(@PathParam("id") long id) {
        return WholeItemJson.of(queue.item(current.get(), id), clock.instant());
    }

    @Operation(summary = "Take an item in hand")
    @POST
    @Path("{id}/claim")
    public Claimed claim(@PathParam("id") long id) {
        return new Claimed(claiming.claim(current.get(), id));
    }

    @Operation(summary = "Give it back")
    @POST
    @Path("{id}/release")
    public void release(@PathParam("id") long id) {
        claiming.release(current.get(), id);
    }

    /** What was decided, and until when that can be undone at {@code /moderation/decisions/{decisionId}/undo}. */
    @Operation(summary = "Decide about it")
    @POST
    @Path("{id}/decision")
    public DecisionJson decide(@PathParam("id") long id, DecisionBody body) {
        var decided = deciding.decide(current.get(), body.command(id));
        return new DecisionJson(
                id,
                String.valueOf(body.decision()),
                decided.map(Decided::id).orElse(null),
                decided.map(Decided::undoUntil).orElse(null));
    }

    /** Nothing to undo where the item was only given back. */
    record DecisionJson(
            long id,
            String decision,
            @Nullable Long decisionId,
            @Nullable Instant undoUntil) {}

    private static @Nullable Position position(@Nullable String cursor) {
        return Cursor.parts(cursor, 3)
                .map(parts -> new Position(
                        Shape.code(Priority.class, "cursor", parts[0]),
                        Cursor.instant(parts[1]),
                        Cursor.number(parts[2])))
                .orElse(null);
    }

    private static String cursorAfter(QueueRow last) {
        return Cursor.of(last.priority(), last.createdAt(), last.id());
    }
}

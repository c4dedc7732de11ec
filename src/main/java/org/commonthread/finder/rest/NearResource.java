package org.commonthread.finder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.ForWhom;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.NearFilter;
import org.commonthread.finder.NearQuestion;
import org.commonthread.finder.Searching;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.Shape;
import org.commonthread.platform.calendar.CalendarFile;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/near}: what {@code /groups/near} finds, for scripts. */
@Path("/groups/near")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NearResource {
    private static final int DATES = 3;

    @Inject
    Searching searching;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Operation(summary = "Groups near a place")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "a town or a postal code")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "two letters, to tell towns of one name apart")
    @Parameter(
            name = "at",
            in = ParameterIn.QUERY,
            description = "the very place, as an earlier answer named it",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @Parameter(
            name = "radius",
            in = ParameterIn.QUERY,
            description = "5, 10, 25, 50 or 100, in the unit of the place; widened until five groups are found",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
    @Parameter(
            name = "for",
            in = ParameterIn.QUERY,
            description = "whom it is for; may be given several times",
            schema = @Schema(type = SchemaType.ARRAY, implementation = ForWhom.class))
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "two letters")
    @Parameter(
            name = "stepFree",
            in = ParameterIn.QUERY,
            description = "only where there are no steps",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "free",
            in = ParameterIn.QUERY,
            description = "only what costs nothing",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "ledBy",
            in = ParameterIn.QUERY,
            description = "who leads it",
            schema = @Schema(implementation = LedBy.class))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "as an earlier answer named it")
    @Parameter(
            name = "onlineCursor",
            in = ParameterIn.QUERY,
            description = "the same for groups one can join from anywhere")
    @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER))
    @APIResponseSchema(value = NearJson.class, responseCode = "200")
    @GET
    public Response near(@Context UriInfo address) {
        var asked = new Parameters(name -> address.getQueryParameters().getFirst(name));
        var forWhom = EnumSet.noneOf(ForWhom.class);
        Optional.ofNullable(address.getQueryParameters().get("for"))
                .orElse(List.of())
                .forEach(code -> forWhom.add(Shape.code(ForWhom.class, "for", code)));
        var question = new NearQuestion(
                asked.typed("place"),
                asked.typed("country"),
                asked.number("at"),
                (int) Math.min(asked.number("radius"), Integer.MAX_VALUE),
                new NearFilter(
                        forWhom,
                        asked.typed("language"),
                        asked.typed("stepFree").equals("true"),
                        asked.typed("free").equals("true"),
                        asked.code("ledBy", LedBy.NOT_SAID)),
                orNull(asked.typed("cursor")),
                orNull(asked.typed("onlineCursor")),
                Listing.limit(asked.typed("limit").isEmpty() ? 20 : (int) Math.min(asked.number("limit"), 1_000)));
        return answer(question);
    }

    private Response answer(NearQuestion question) {
        if (question.place().isEmpty() && question.placeId() == 0) {
            throw Refusal.unacceptable("place", "Please name a town or a postal code.");
        }
        var near = searching.near(question);
        if (near.isUnknown()) throw Refusal.unacceptable("place", "We know no place of this name.");
        var place = near.place();
        var online = searching.anywhere(question, place == null ? question.country() : place.country());
        var json = NearJson.of(near, json(near.items()), new NearJson.Online(json(online.items()), online.next()));
        return Response.ok(json).header("Cache-Control", "private, no-store").build();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<EntryJson> json(List<EntryView> entries) {
        return entries.stream().map(this::json).toList();
    }

    private EntryJson json(EntryView entry) {
        return EntryJson.of(entry, entry.words().times().next(clock.instant(), DATES));
    }

    @Operation(summary = "One group of the finder")
    @GET
    @Path("{slug}")
    public EntryJson one(@PathParam("slug") String slug) {
        return json(searching.entry(slug));
    }

    /** For a calendar; nothing on the way to it or in it says what kind of group this is. */
    @Operation(summary = "Its meetings for a calendar")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING)))
    @GET
    @Path("{slug}/meetings.ics")
    @Produces("text/calendar")
    public Response calendar(@PathParam("slug") String slug) {
        var event = searching.meetings(slug, settings.baseUrl().getHost()).orElseThrow(Refusal::notFound);
        return Response.ok(CalendarFile.of(event.title(), List.of(event)))
                .type(CalendarFile.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
                .build();
    }
}

package org.commonthread.story.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.DraftView;
import org.commonthread.story.InGroups;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.Reading;
import org.commonthread.story.Sending;
import org.commonthread.story.StoryFilter;
import org.commonthread.story.StoryLine;
import org.commonthread.story.Versions;
import org.commonthread.story.Writing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/stories}. */
@Path("/stories")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StoriesResource {
    @Inject
    Reading reading;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Versions versions;

    @Inject
    InGroups inGroups;

    @Inject
    CurrentActor current;

    @Operation(summary = "Stories you may read, newest first")
    @Parameter(name = "site", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "receptor", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "treatment", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "drug", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "sideEffect", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "need", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "role", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "a code of the vocabulary")
    @Parameter(name = "author", in = ParameterIn.QUERY, description = "a handle")
    @GET
    public Listing<StoryJson> found(
            @Context UriInfo address,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") int asked) {
        var limit = Listing.limit(asked);
        var from = Cursor.parts(cursor, 2).orElse(new String[] {Reading.BEGINNING.toString(), "0"});
        var filter = StoryFilter.of(address.getQueryParameters());
        var lines = reading.found(current.get(), filter, Cursor.instant(from[0]), Cursor.number(from[1]), limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        return new Listing<>(
                shown.stream().map(StoryJson::of).toList(),
                lines.size() > limit ? cursorAfter(shown.get(limit - 1)) : null);
    }

    @Operation(summary = "Begin a story; nobody else sees it yet")
    @APIResponseSchema(value = OwnStoryJson.class, responseCode = "201")
    @POST
    public Response begin(@HeaderParam("Idempotency-Key") @Nullable String key, StoryBody body) {
        var draftKey = key == null ? UUID.randomUUID().toString() : key;
        var draft = writing.begin(
                current.get(),
                new KeepDraft(draftKey, 1, body.words(() -> writing.told(current.get(), draftKey), this::group)));
        return Response.status(Response.Status.CREATED).entity(own(draft)).build();
    }

    @Operation(summary = "One story, by its id or the name in its address; your own with its source")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(anyOf = {WholeStoryJson.class, OwnStoryJson.class})))
    @GET
    @Path("{id}")
    public Object one(@PathParam("id") String story) {
        var actor = current.get();
        var slug = story.matches("\\d{1,18}") ? reading.slug(Long.parseLong(story)) : story;
        return writing.ownDraft(actor, slug)
                .<Object>map(this::own)
                .orElseGet(() -> WholeStoryJson.of(reading.story(actor, slug)));
    }

    @Operation(summary = "Save your story anew")
    @PUT
    @Path("{id}")
    public OwnStoryJson change(@PathParam("id") long id, StoryBody body) {
        return own(writing.change(
                current.get(),
                id,
                body.knownVersion(),
                body.words(() -> writing.told(current.get(), id), this::group)));
    }

    @Operation(summary = "Send your story for review")
    @POST
    @Path("{id}/submit")
    public StateJson submit(@PathParam("id") long id) {
        return StateJson.of(sending.send(current.get(), id));
    }

    @Operation(summary = "Send your story, to appear at an hour of your own clock")
    @POST
    @Path("{id}/schedule")
    public StateJson schedule(@PathParam("id") long id, HourBody body) {
        return StateJson.of(sending.send(current.get(), id, body.appointment()));
    }

    @Operation(summary = "What you may wish to leave out before you send your story")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    @Path("{id}/private")
    public PrivateJson personal(@PathParam("id") long id) {
        return PrivateJson.of(sending.personal(current.get(), id));
    }

    @Operation(summary = "What your story said before, version by version")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    @Path("{id}/versions")
    public Listing<VersionJson> versions(@PathParam("id") long id) {
        return new Listing<>(
                versions.of(current.get(), id).stream().map(VersionJson::of).toList(), null);
    }

    @Operation(summary = "Take your story back; it is gone at once")
    @POST
    @Path("{id}/withdraw")
    public StateJson withdraw(@PathParam("id") long id) {
        return StateJson.of(sending.withdraw(current.get(), id));
    }

    @Operation(summary = "Let your approved story appear")
    @POST
    @Path("{id}/publish")
    public StateJson publish(@PathParam("id") long id) {
        return StateJson.of(sending.publish(current.get(), id));
    }

    private OwnStoryJson own(DraftView draft) {
        return OwnStoryJson.of(
                draft,
                inGroups.slug(draft.words()),
                writing.asShown(current.get(), draft.words().body()));
    }

    private long group(String slug) {
        return inGroups.named(current.get(), slug, null)
                .orElseThrow(() -> Refusal.unacceptable("group", Spoken.say("story.group.choose")));
    }

    private static String cursorAfter(StoryLine last) {
        return Cursor.of(last.publishedAt(), last.id());
    }
}

package org.commonthread.story.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.picture.Darkroom;
import org.commonthread.story.AddPicture;
import org.commonthread.story.Illustrating;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * {@code POST /api/v1/images}, a form of {@code file}, {@code alt} and {@code veiled}. It needs no key to be repeated:
 * the same file with the same words is the same picture.
 */
@Path("/images")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImagesResource {
    private static final int WORDS_BYTES_MAX = 4 * AddPicture.ALT_MAX;

    @Inject
    Illustrating illustrating;

    @Inject
    CurrentActor current;

    @Operation(summary = "Add a picture for your stories")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file", "alt"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        description = "JPEG, PNG, GIF or WebP, 8 MiB at most"),
                                                @SchemaProperty(
                                                        name = "alt",
                                                        type = SchemaType.STRING,
                                                        maxLength = AddPicture.ALT_MAX,
                                                        description = "What it shows, for those who cannot see it"),
                                                @SchemaProperty(
                                                        name = "veiled",
                                                        type = SchemaType.BOOLEAN,
                                                        description = "Whether it is blurred until asked for")
                                            })))
    @APIResponseSchema(value = ImageJson.class, responseCode = "201")
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(List<EntityPart> parts) throws IOException {
        var author = current.get().member();
        var file = bytes(parts, "file", Darkroom.BYTES_MAX);
        if (file.length > Darkroom.BYTES_MAX) throw Darkroom.tooLarge();
        var alt = words(parts, "alt");
        var picture = illustrating.add(author, new AddPicture(file, alt, "true".equals(words(parts, "veiled"))));
        return Response.status(Response.Status.CREATED)
                .entity(ImageJson.of(picture))
                .build();
    }

    private static String words(List<EntityPart> parts, String name) throws IOException {
        return new String(bytes(parts, name, WORDS_BYTES_MAX), StandardCharsets.UTF_8);
    }

    /** One byte more than {@code max} at most, so that it shows whether there were too many. */
    private static byte[] bytes(List<EntityPart> parts, String name, int max) throws IOException {
        Optional<EntityPart> part =
                parts.stream().filter(each -> name.equals(each.getName())).findFirst();
        if (part.isEmpty()) return new byte[0];
        try (var content = part.get().getContent()) {
            return content.readNBytes(max + 1);
        }
    }
}

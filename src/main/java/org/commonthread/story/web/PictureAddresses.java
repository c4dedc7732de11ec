package org.commonthread.story.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.picture.Darkroom;
import org.commonthread.platform.web.Parking;
import org.commonthread.story.AddPicture;
import org.commonthread.story.Illustrating;
import org.commonthread.story.PictureFile;
import org.commonthread.story.Writing;
import org.jspecify.annotations.Nullable;

/**
 * {@code /pictures/{name}} and its smaller prints, for whoever may read a story with the picture in it; and
 * {@code POST /pictures}, where the plain form of {@link PicturePage} is sent, with the story in its field
 * {@code story}.
 */
public class PictureAddresses extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What an address shows never changes, so a reader's own browser may keep it; nobody in between may. */
    private static final String KEPT_BY_HER = "private, max-age=31536000, immutable";

    @Inject
    transient Illustrating illustrating;

    @Inject
    transient Writing writing;

    @Inject
    transient CurrentActor current;

    @Inject
    transient Parking parking;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var steps = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", -1);
        if (steps.length != 2 && steps.length != 3) throw Refusal.notFound();
        var file = illustrating.file(current.get(), steps[1], steps.length == 3 ? steps[2] : "large");
        describe(response, file);
        response.getOutputStream().write(file.bytes());
    }

    private static void describe(HttpServletResponse response, PictureFile file) {
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", "inline; filename=\"picture\"");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (file.forAll()) response.setHeader("Cache-Control", KEPT_BY_HER);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getPathInfo() != null) throw Refusal.notFound();
        var slug = Optional.ofNullable(request.getParameter("story")).orElseThrow(Refusal::notFound);
        writing.draft(current.get(), slug);
        try {
            var picture = illustrating.add(current.get(), command(request));
            var draft = writing.illustrate(current.get(), slug, picture);
            parking.clear(request, response);
            response.sendRedirect("/stories/" + draft.slug() + "/edit");
        } catch (Refusal refused) {
            PicturePage.show(refused, slug, request, response);
        }
    }

    private static AddPicture command(HttpServletRequest request) throws IOException, ServletException {
        var part = request.getPart("file");
        if (part != null && part.getSize() > Darkroom.BYTES_MAX) throw Darkroom.tooLarge();
        return new AddPicture(bytes(part), request.getParameter("alt"), request.getParameter("veiled") != null);
    }

    private static byte[] bytes(@Nullable Part part) throws IOException {
        if (part == null) return new byte[0];
        try (var file = part.getInputStream()) {
            return file.readAllBytes();
        }
    }
}

package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.web.Parking;
import org.commonthread.story.Writing;
import org.jspecify.annotations.Nullable;

/** Where a picture is added without a script: a page of its own between two looks at the story. */
@Named
@RequestScoped
public class PicturePage {
    private static final String REFUSED = "refused";

    @Inject
    Writing writing;

    @Inject
    CurrentActor current;

    @Inject
    Parking parking;

    @Inject
    HttpServletRequest request;

    private String slug = "";
    private String alt = "";
    private boolean veiled;

    /** The form once more, with what she said in it and why the picture could not be taken. */
    static void show(Refusal refused, String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(REFUSED, refused);
        response.setStatus(refused.kind().status());
        request.getRequestDispatcher(
                        "/WEB-INF/views/stories/picture.xhtml?slug=" + URLEncoder.encode(slug, StandardCharsets.UTF_8))
                .forward(request, response);
    }

    public void load() {
        var draft = writing.draft(current.get(), request.getParameter("slug"));
        slug = draft.slug();
        var parked = parking.find(request, getAddress()).orElse(Map.of());
        alt = Optional.ofNullable(request.getParameter("alt")).orElse(parked.getOrDefault("alt", ""));
        veiled = request.getParameter("veiled") != null || parked.containsKey("veiled");
    }

    private @Nullable Refusal refusal() {
        return request.getAttribute(REFUSED) instanceof Refusal refused ? refused : null;
    }

    public String getSlug() {
        return slug;
    }

    public String getAddress() {
        return "/stories/" + slug + "/picture";
    }

    public String getStoryAddress() {
        return "/stories/" + slug + "/edit";
    }

    public String getAlt() {
        return alt;
    }

    public boolean isVeiled() {
        return veiled;
    }

    public @Nullable String getAltProblem() {
        var refusal = refusal();
        return refusal == null ? null : refusal.problemOf("alt");
    }

    /** Anything but the words: the file, or that it is not the moment. */
    public @Nullable String getFileProblem() {
        var refusal = refusal();
        if (refusal == null) return null;
        var ofFile = refusal.problemOf("file");
        return ofFile != null || getAltProblem() != null ? ofFile : refusal.sentence();
    }
}

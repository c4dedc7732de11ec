package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Captioning;
import org.commonthread.story.DescribePicture;
import org.commonthread.story.PictureView;
import org.jspecify.annotations.Nullable;

/** The pictures a story has already, each with what is said of it, to be said anew. */
@Named
@RequestScoped
public class CaptionsPart {
    @Inject
    Captioning captioning;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<PictureView> pictures = List.of();
    private @Nullable DescribePicture typed;
    private @Nullable String problem;

    public void load(String slug) throws IOException {
        var name = request.getParameter("picture");
        if (request.getMethod().equals("POST") && name != null) describe(slug, name);
        pictures = captioning.pictures(current.get(), slug);
    }

    private void describe(String slug, String name) throws IOException {
        typed = new DescribePicture(name, request.getParameter("alt"), request.getParameter("veiled") != null);
        try {
            captioning.describe(current.get(), slug, typed);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/stories/" + slug + "/picture?told=" + name + "#told");
        } catch (Refusal refused) {
            problem = refused.problemOf("alt");
            if (problem == null) throw refused;
        }
    }

    public List<PictureView> getPictures() {
        return pictures;
    }

    /** What she has typed and could not be kept stays where she typed it. */
    public String alt(PictureView picture) {
        return typed != null && typed.name().equals(picture.name()) ? typed.alt() : picture.alt();
    }

    public boolean veiled(PictureView picture) {
        return typed != null && typed.name().equals(picture.name()) ? typed.veiled() : picture.veiled();
    }

    public @Nullable String problem(PictureView picture) {
        return typed != null && typed.name().equals(picture.name()) ? problem : null;
    }

    public boolean isTold() {
        return request.getParameter("told") != null;
    }
}

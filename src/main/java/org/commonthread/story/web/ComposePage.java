package org.commonthread.story.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.web.Parking;
import org.commonthread.platform.web.Place;
import org.commonthread.story.Audience;
import org.commonthread.story.DraftView;
import org.commonthread.story.StoryState;
import org.commonthread.story.StoryView;
import org.jspecify.annotations.Nullable;

/** Where a story is written. The form is all the state there is: a restart or an ended session takes nothing with it. */
@Named
@RequestScoped
public class ComposePage extends ComposeForm {
    @Inject
    CurrentActor current;

    @Inject
    Parking parking;

    @Inject
    ComposeWords words;

    @Inject
    KeepingPart keeping;

    @Inject
    SendingPart sending;

    @Inject
    AboutPart about;

    private boolean loginEnded;
    private @Nullable StoryView preview;

    /** A new story or one of hers; then whatever she had typed when her login ended. */
    @PostConstruct
    public void load() {
        var request = request();
        var slug = request.getParameter("slug");
        var draft = slug == null ? null : keeping.open(slug);
        if (FacesContext.getCurrentInstance().isPostback()) {
            about.read();
            return;
        }
        if (draft == null) begin(UUID.randomUUID().toString());
        else continueWith(draft);
        parking.find(request, Place.of(request)).ifPresent(this::restore);
    }

    private void continueWith(DraftView hers) {
        fill(hers);
        sending.fill(hers);
        about.fill(hers.words());
    }

    /** What she sent when her login had ended is kept now; until it is, it waits where it was parked. */
    private void restore(Map<String, String> typed) {
        fill(typed);
        sending.fill(typed);
        about.fill(typed);
        keeping.fill(typed);
        loginEnded = true;
        if (save() || keeping.getNewer() != null) parking.clear(request(), response());
    }

    public @Nullable String keep() throws IOException {
        if ("theirs".equals(request().getParameter("keep"))) return take();
        if (!save()) return null;
        return goTo("/stories/" + saved().slug() + "/edit");
    }

    /** Room for one event more; what is there is kept on the way. */
    public @Nullable String another() {
        save();
        about.oneRowMore();
        return null;
    }

    public @Nullable String preview() {
        if (save()) preview = words.preview(current.get(), saved());
        return null;
    }

    /** Keeps the story and asks for a picture. */
    public @Nullable String illustrate() throws IOException {
        if (!save()) return null;
        return goTo("/stories/" + saved().slug() + "/picture");
    }

    public @Nullable String send() throws IOException {
        if (!save()) return null;
        try {
            var sent = sending.send(saved());
            if (sent == null) return null;
            return goTo(
                    sent.state() == StoryState.PUBLISHED && sent.waiting() == null
                            ? "/stories/" + sent.slug()
                            : "/me/drafts");
        } catch (Refusal refused) {
            keeping.refused(refused);
            return null;
        }
    }

    public @Nullable String withdraw() throws IOException {
        if (!save()) return null;
        sending.withdraw(saved());
        return goTo("/me/drafts");
    }

    /** If a newer copy is there, hers is in the fields under that one's number: pressing the button again keeps it. */
    private boolean save() {
        var done = keeping.keep(getDraftKey(), getSeq() + 1, about.with(words()));
        if (done || keeping.getNewer() != null) setSeq(saved().seq());
        return done;
    }

    private @Nullable String take() {
        continueWith(keeping.take(getDraftKey(), words()));
        return null;
    }

    private DraftView saved() {
        return Objects.requireNonNull(keeping.kept(), "nothing was saved");
    }

    private static @Nullable String goTo(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        return null;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    /** Whether what the fields hold was sent when nobody was logged in, and her button did not do what it says. */
    public boolean isLoginEnded() {
        return loginEnded;
    }

    /** None of the choices that are the same for everybody, if it is one of her groups. */
    @Override
    public Audience getAudience() {
        return keeping.isForOneGroup() ? Audience.GROUP : super.getAudience();
    }

    public @Nullable StoryView getPreview() {
        return preview;
    }

    public @Nullable ChangeRequest getRequest() {
        return keeping.kept() == null ? null : words.asked(saved());
    }

    public String getSendWords() {
        return words.send(current.get(), keeping.kept());
    }

    public String getExpectedWords() {
        return words.expected(current.get(), keeping.kept());
    }

    /** Where her story stands so far; none before its first save. */
    public @Nullable DraftStanding getStanding() {
        return keeping.kept() == null ? null : DraftStanding.of(saved());
    }
}

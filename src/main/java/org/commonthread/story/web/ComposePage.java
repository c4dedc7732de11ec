package org.commonthread.story.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.web.Parking;
import org.commonthread.platform.web.Place;
import org.commonthread.story.DraftView;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.StoryState;
import org.commonthread.story.StoryView;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Writing;
import org.jspecify.annotations.Nullable;

/** Where a story is written. The form is all the state there is: a restart or an ended session takes nothing with it. */
@Named
@RequestScoped
public class ComposePage extends ComposeForm {
    /** Those that have a place for their own problem. */
    private static final List<String> FIELDS = List.of("title", "body", "timeline");

    @Inject
    Writing writing;

    @Inject
    CurrentActor current;

    @Inject
    Parking parking;

    @Inject
    ComposeWords words;

    @Inject
    SendingPart sending;

    @Inject
    AboutPart about;

    private @Nullable DraftView draft;
    private @Nullable Refusal refusal;
    private @Nullable StoryView preview;
    private @Nullable DraftView newer;
    private @Nullable StoryWords before;

    /** A new story or one of hers; then whatever she had typed when her login ended. */
    @PostConstruct
    public void load() {
        var request = request();
        var slug = request.getParameter("slug");
        if (slug != null) {
            draft = writing.draft(current.get().member(), slug);
        }
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

    private void restore(Map<String, String> typed) {
        fill(typed);
        about.fill(typed);
        parking.clear(request(), response());
    }

    public @Nullable String keep() {
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
    public @Nullable String illustrate() {
        if (!save()) return null;
        return goTo("/stories/" + saved().slug() + "/picture");
    }

    public @Nullable String send() {
        if (!save()) return null;
        try {
            var sent = sending.send(saved());
            if (sent == null) return null;
            return goTo(
                    sent.state() == StoryState.PUBLISHED && sent.waiting() == null
                            ? "/stories/" + sent.slug()
                            : "/me/drafts");
        } catch (Refusal refused) {
            refusal = refused;
            return null;
        }
    }

    public @Nullable String withdraw() {
        if (!save()) return null;
        sending.withdraw(saved());
        return goTo("/me/drafts");
    }

    private boolean save() {
        try {
            draft = writing.keep(current.get(), new KeepDraft(getDraftKey(), getSeq() + 1, about.with(words())));
            setSeq(draft.seq());
            return true;
        } catch (Refusal refused) {
            refusal = refused;
            var present = refused.present();
            if (present != null && present.value() instanceof DraftView newer) showBoth(newer);
            return false;
        }
    }

    /** Both copies are shown. Hers is in the fields, under the newer one's number: pressing the button again keeps it. */
    private void showBoth(DraftView kept) {
        draft = kept;
        newer = kept;
        setSeq(kept.seq());
    }

    /** She goes on with the newer copy; hers stays in the page for her to copy from. */
    private @Nullable String take() {
        before = words();
        draft = writing.kept(current.get(), getDraftKey());
        continueWith(draft);
        return null;
    }

    private DraftView saved() {
        if (draft == null) throw new IllegalStateException("nothing was saved");
        return draft;
    }

    private static @Nullable String goTo(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
            return null;
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public @Nullable StoryView getPreview() {
        return preview;
    }

    public @Nullable DraftView getNewer() {
        return newer;
    }

    public @Nullable StoryWords getBefore() {
        return before;
    }

    public @Nullable ChangeRequest getRequest() {
        return draft == null ? null : words.asked(draft);
    }

    public String getSendWords() {
        return words.send(current.get(), draft);
    }

    public String getExpectedWords() {
        return words.expected(current.get(), draft);
    }

    /** Where her story stands so far; none before its first save. */
    public @Nullable DraftStanding getStanding() {
        return draft == null ? null : DraftStanding.of(draft);
    }

    /** What stands in the way of keeping one field. */
    public @Nullable String problemOf(String field) {
        return refusal == null ? null : refusal.problemOf(field);
    }

    /** Anything else that stands in the way. */
    public @Nullable String getProblem() {
        if (refusal == null || newer != null) return null;
        return FIELDS.stream().anyMatch(field -> problemOf(field) != null) ? null : refusal.sentence();
    }
}

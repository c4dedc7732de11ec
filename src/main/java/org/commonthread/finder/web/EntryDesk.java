package org.commonthread.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonthread.finder.ChangeLine;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.Keeping;
import org.commonthread.finder.remark.Remarking;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** One entry for those who keep it: its form, what readers said of it, and who changed what. */
@Named
@RequestScoped
public class EntryDesk {
    private static final int REMARKS = 50;

    @Inject
    Keeping keeping;

    @Inject
    Remarking remarking;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable EntryView entry;
    private List<Line> history = List.of();
    private List<Line> remarks = List.of();
    private @Nullable EntryForm form;
    private @Nullable Refusal refusal;

    /** One line of a history: what happened, by whom, and more about it. */
    public record Line(String what, String by, Instant at, List<String> more) {}

    public void load() throws IOException {
        keeping.requireKeeper(current.get());
        var asked = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (asked.matches("\\d{1,18}")) find(Long.parseLong(asked));
        else if (!asked.equals("new")) throw Refusal.notFound();
        var sent = request.getMethod().equals("POST");
        form = new EntryForm(request, entry == null ? EntryForm.EMPTY : entry.words(), sent);
        if (sent) save(form);
    }

    private void find(long id) {
        entry = keeping.whole(current.get(), id);
        history =
                keeping.history(current.get(), id).stream().map(EntryDesk::line).toList();
        remarks = remarking.on(id, REMARKS).stream()
                .map(said -> new Line(Spoken.say("remark." + said.kind()), "", said.sentAt(), List.of(said.words())))
                .toList();
    }

    private static Line line(ChangeLine change) {
        return new Line(
                Spoken.say("finder.did." + change.deed()),
                Objects.requireNonNullElse(change.byName(), ""),
                change.at(),
                change.fields().lines().toList());
    }

    private void save(EntryForm sent) throws IOException {
        var faces = FacesContext.getCurrentInstance().getExternalContext();
        try {
            var id = entry == null ? keeping.add(current.get(), sent.words()) : changed(entry, sent);
            faces.redirect("/admin/finder/" + id + "?saved=yes");
        } catch (Refusal refused) {
            refusal = refused;
            ((HttpServletResponse) faces.getResponse()).setStatus(refused.kind().status());
        }
    }

    private long changed(EntryView known, EntryForm sent) {
        var version = Objects.requireNonNullElse(request.getParameter("version"), "");
        keeping.change(
                current.get(), known.id(), version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1, sent.words());
        return known.id();
    }

    public @Nullable EntryView getEntry() {
        return entry;
    }

    public @Nullable EntryForm getForm() {
        return form;
    }

    public List<Line> getHistory() {
        return history;
    }

    public List<Line> getRemarks() {
        return remarks;
    }

    public String getState() {
        return entry == null ? "" : EntryCard.state(entry);
    }

    public boolean isSaved() {
        return request.getParameter("saved") != null;
    }

    public List<Refusal.Problem> getProblems() {
        if (refusal == null) return List.of();
        return refusal.problems().isEmpty()
                ? List.of(new Refusal.Problem("main", refusal.sentence()))
                : refusal.problems();
    }
}

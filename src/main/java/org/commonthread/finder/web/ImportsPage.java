package org.commonthread.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.commonthread.finder.exchange.BadRow;
import org.commonthread.finder.exchange.ImportState;
import org.commonthread.finder.exchange.ImportView;
import org.commonthread.finder.exchange.Importing;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Files on their way in: all of them, and one with its report, its button and how far it is. */
@Named
@RequestScoped
public class ImportsPage {
    private static final int SHOWN = 20;
    private static final String PROBLEM = ImportsPage.class.getName();

    @Inject
    Importing importing;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();
    private @Nullable ImportView one;
    private List<BadRow> bad = List.of();
    private @Nullable String problem;

    /** One file. */
    public record Line(ImportView file, String state) {}

    /** Answers with the page on which the file was chosen, and what was wrong with it. */
    static void show(Refusal refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(PROBLEM, refused.sentence());
        response.setStatus(refused.kind().status());
        request.getRequestDispatcher("/WEB-INF/views/admin/imports.xhtml").forward(request, response);
    }

    public void loadAll() {
        lines = importing.newest(current.get(), SHOWN).stream()
                .map(file -> new Line(file, state(file)))
                .toList();
        if (request.getAttribute(PROBLEM) instanceof String sentence) problem = sentence;
    }

    public void load() throws IOException {
        var id = Objects.requireNonNullElse(request.getParameter("id"), "");
        if (!id.matches("\\d{1,18}")) throw Refusal.notFound();
        if (request.getMethod().equals("POST")) decide(Long.parseLong(id));
        one = importing.one(current.get(), Long.parseLong(id));
        bad = importing.bad(current.get(), Long.parseLong(id));
    }

    private void decide(long id) throws IOException {
        try {
            if ("drop".equals(request.getParameter("deed"))) importing.drop(current.get(), id);
            else importing.begin(current.get(), id);
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/imports/" + id);
        } catch (Refusal refused) {
            problem = refused.sentence();
        }
    }

    private static String state(ImportView file) {
        return Spoken.say("import.state." + file.state());
    }

    public List<Line> getLines() {
        return lines;
    }

    public ImportView getOne() {
        if (one == null) throw Refusal.notFound();
        return one;
    }

    public String getState() {
        return state(getOne());
    }

    public boolean isToDecide() {
        return getOne().state() == ImportState.CHECKED;
    }

    public List<BadRow> getBad() {
        return bad;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}

package org.commonthread.moderation.crisis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.crisis.HelpLineView;
import org.commonthread.moderation.crisis.HelpLineWords;
import org.commonthread.moderation.crisis.Helping;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeping the lines that help: each is a form of its own, and saving it says that somebody has tried it today. */
@Named
@RequestScoped
public class HelpLinesPage {
    @Inject
    Helping helping;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<HelpLineView> lines = List.of();
    private @Nullable String problem;
    private boolean saved;

    public void load() {
        helping.kept(current.get());
        if (request.getMethod().equals("POST")) change();
        lines = helping.kept(current.get());
    }

    private void change() {
        try {
            var id = number("id");
            if (text("deed").equals("retire")) helping.retire(current.get(), id);
            else if (id == 0) helping.add(current.get(), words());
            else helping.check(current.get(), id, (int) number("version"), words());
            saved = true;
        } catch (Refusal refused) {
            problem = refused.sentence();
        }
    }

    private HelpLineWords words() {
        return new HelpLineWords(text("country"), text("name"), text("how"), text("hours"), text("address"));
    }

    private long number(String name) {
        return text(name).matches("\\d{1,9}") ? Long.parseLong(text(name)) : 0;
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public List<HelpLineView> getLines() {
        return lines;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public boolean isSaved() {
        return saved;
    }
}

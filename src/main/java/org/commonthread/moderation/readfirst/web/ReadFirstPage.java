package org.commonthread.moderation.readfirst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.moderation.readfirst.ReadFirst;
import org.commonthread.moderation.readfirst.ReadFirstLine;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.commonthread.moderation.readfirst.ReadFirstOption;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/** Whose posts are read first, and how that came about. */
@Named
@RequestScoped
public class ReadFirstPage {
    @Inject
    ReadFirst readFirst;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<ReadFirstLine> lines = List.of();
    private String why = "";
    private boolean saved;
    private @Nullable Refusal refusal;

    public void load() {
        lines = readFirst.history(current.get());
        if (request.getMethod().equals("POST")) choose();
    }

    private void choose() {
        why = request.getParameter("why");
        try {
            readFirst.choose(current.get(), Shape.code(ReadFirstMode.class, "mode", request.getParameter("mode")), why);
            lines = readFirst.history(current.get());
            saved = true;
            why = "";
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) throw refused;
            refusal = refused;
        }
    }

    public List<ReadFirstOption> getChoices() {
        return ReadFirstOption.all(readFirst.now());
    }

    public boolean isMayChoose() {
        return current.get().roles().contains(Role.ADMIN);
    }

    public List<ReadFirstLine> getLines() {
        return lines;
    }

    public String getWhy() {
        return why;
    }

    public boolean isSaved() {
        return saved;
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }
}

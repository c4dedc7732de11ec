package org.commonthread.moderation.readfirst.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.moderation.readfirst.ReadFirst;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
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

    private List<Line> lines = List.of();
    private String why = "";
    private boolean saved;
    private @Nullable Refusal refusal;

    /** One decision, in words. */
    public record Line(String mode, String why, String by, Instant at) {}

    /** A way to choose. */
    public record Choice(ReadFirstMode code, String words, boolean chosen) {}

    public void load() {
        lines = history();
        if (request.getMethod().equals("POST")) choose();
    }

    private List<Line> history() {
        return readFirst.history(current.get()).stream()
                .map(line -> new Line(Spoken.say("readfirst." + line.mode()), line.why(), line.byName(), line.at()))
                .toList();
    }

    private void choose() {
        why = request.getParameter("why");
        try {
            readFirst.choose(current.get(), Shape.code(ReadFirstMode.class, "mode", request.getParameter("mode")), why);
            lines = history();
            saved = true;
            why = "";
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) throw refused;
            refusal = refused;
        }
    }

    public List<Choice> getChoices() {
        return Stream.of(ReadFirstMode.values())
                .map(mode -> new Choice(mode, Spoken.say("readfirst." + mode), mode == readFirst.now()))
                .toList();
    }

    public boolean isMayChoose() {
        return current.get().roles().contains(Role.ADMIN);
    }

    public List<Line> getLines() {
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

package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.comment.Activity;
import org.commonthread.comment.ActivityLine;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.WatchedLine;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What happened around a member, in one place. */
@Named
@RequestScoped
public class ActivityPage {
    private static final int SHOWN = 20;
    private static final int EXCERPT = 160;

    @Inject
    Activity activity;

    @Inject
    CurrentActor current;

    @Inject
    OwnWords ownWords;

    @Inject
    HttpServletRequest request;

    private List<Line> written = List.of();
    private List<Line> received = List.of();
    private List<WatchedLine> watched = List.of();
    private @Nullable String nextAddress;

    /** A comment with all that is said about it. */
    public record Line(
            ActivityLine comment,
            String excerpt,
            String state,
            @Nullable String decision) {}

    public void load() {
        var before = new Asked(request).number("before").orElse(Long.MAX_VALUE);
        var lines = activity.by(current.get(), before, SHOWN + 1);
        var shown = lines.subList(0, Math.min(SHOWN, lines.size()));
        if (lines.size() > SHOWN)
            nextAddress = "?before=" + shown.get(SHOWN - 1).id() + "#written";
        ownWords.load(shown.stream().map(ActivityLine::id).toList());
        written = shown.stream().map(this::written).toList();
        received = activity.to(current.get(), SHOWN / 2).stream()
                .map(line -> new Line(line, excerpt(line), "", null))
                .toList();
        watched = activity.watched(current.get(), SHOWN);
    }

    private Line written(ActivityLine line) {
        var waits = line.state() == CommentState.PENDING ? ownWords.waiting(line.id()) : "";
        return new Line(
                line, excerpt(line), waits.isEmpty() ? Spoken.say("mine." + line.state()) : waits, toldOf(line));
    }

    /** What was asked of her is over once others see her words; what was done with them stays. */
    private @Nullable String toldOf(ActivityLine line) {
        return switch (line.state()) {
            case VISIBLE -> ownWords.changing(line.id());
            case REMOVED_BY_AUTHOR -> null;
            case PENDING, REMOVED_BY_MODERATOR -> ownWords.decision(line.id());
        };
    }

    private static String excerpt(ActivityLine line) {
        return Markdown.excerpt(line.beginning(), EXCERPT);
    }

    public List<Line> getWritten() {
        return written;
    }

    public List<Line> getReceived() {
        return received;
    }

    public List<WatchedLine> getWatched() {
        return watched;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }
}

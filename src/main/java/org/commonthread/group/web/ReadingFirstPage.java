package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.ReadingFirst;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Whose posts in a group those who keep it read before others do. */
@Named
@RequestScoped
public class ReadingFirstPage {
    @Inject
    Groups groups;

    @Inject
    ReadingFirst readingFirst;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;
    private List<Line> lines = List.of();

    /** One decision, in words. */
    public record Line(String mode, String why, String by, Instant at) {}

    /** A way to choose. */
    public record Choice(ReadFirstMode code, String words, boolean chosen) {}

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug")).moderate();
        group = seen;
        lines = readingFirst.history(current.get(), seen.slug()).stream()
                .map(line -> new Line(Spoken.say("readfirst." + line.mode()), line.why(), line.byName(), line.at()))
                .toList();
        form.send(() -> {
            var mode = Shape.code(ReadFirstMode.class, "mode", form.text("mode"));
            readingFirst.choose(current.get(), seen.slug(), mode, form.text("why"));
            return seen.address() + "/read-first?done=yes";
        });
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public List<Choice> getChoices() {
        var holds = group == null ? ReadFirstMode.NEW_MEMBERS : readingFirst.now(group);
        return Stream.of(ReadFirstMode.values())
                .map(mode -> new Choice(mode, Spoken.say("readfirst." + mode), mode == holds))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isDone() {
        return !form.text("done").isEmpty();
    }
}

package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.ReadingFirst;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.readfirst.ReadFirstLine;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.commonthread.moderation.readfirst.ReadFirstOption;
import org.commonthread.platform.Shape;
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
    private List<ReadFirstLine> lines = List.of();

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug")).moderate();
        group = seen;
        lines = readingFirst.history(current.get(), seen.slug());
        form.send(() -> {
            var mode = Shape.code(ReadFirstMode.class, "mode", form.text("mode"));
            readingFirst.choose(current.get(), seen.slug(), mode, form.text("why"));
            return seen.address() + "/read-first?done=yes";
        });
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public List<ReadFirstOption> getChoices() {
        return ReadFirstOption.all(group == null ? ReadFirstMode.NEW_MEMBERS : readingFirst.now(group));
    }

    public List<ReadFirstLine> getLines() {
        return lines;
    }

    public boolean isDone() {
        return !form.text("done").isEmpty();
    }
}

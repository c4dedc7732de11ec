package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.commonthread.group.Exclude;
import org.commonthread.group.Excluding;
import org.commonthread.group.ExclusionLine;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Measure;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Who is kept from writing in a group, or out of it: for those who keep it all of them, for everybody else herself. */
@Named
@RequestScoped
public class KeptOutPage {
    @Inject
    Groups groups;

    @Inject
    Excluding excluding;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;
    private List<Line> lines = List.of();

    /** An exclusion, and what it is in words. */
    public record Line(ExclusionLine what, String measure) {}

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug"));
        group = seen;
        form.send(() -> change(seen));
        var found = seen.may().moderate() ? excluding.now(seen) : excluding.mine(current.get(), seen);
        lines = found.stream()
                .map(each -> new Line(each, Spoken.say("measure." + each.measure())))
                .toList();
    }

    private String change(GroupView seen) {
        if (form.text("deed").equals("lift")) {
            excluding.lift(current.get(), seen.slug(), form.number("exclusion"));
        } else {
            var measure = Shape.code(Measure.class, "measure", form.text("measure"));
            var days = form.text("days").matches("\\d{1,3}") ? Integer.parseInt(form.text("days")) : 0;
            var command = new Exclude(form.number("member"), measure, days, form.text("message"));
            excluding.exclude(current.get(), seen.slug(), command);
        }
        return seen.address() + "/kept-out";
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public List<Line> getLines() {
        return lines;
    }
}

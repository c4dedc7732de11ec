package org.commonthread.group.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.Admitting;
import org.commonthread.group.joining.RequestLine;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Who waits to be let in, for those who keep the group. */
@Named
@RequestScoped
public class RequestsPage {
    @Inject
    Groups groups;

    @Inject
    Admitting admitting;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;
    private List<RequestLine> waiting = List.of();
    private List<RequestLine> arrived = List.of();

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug")).admit();
        group = seen;
        form.send(() -> answer(seen));
        waiting = admitting.waiting(current.get(), seen);
        arrived = seen.free() ? admitting.arrived(seen) : List.of();
    }

    private String answer(GroupView seen) {
        var id = form.number("request");
        if (form.text("deed").equals("admit")) admitting.admit(current.get(), seen.slug(), id);
        else admitting.decline(current.get(), seen.slug(), id, form.text("message"));
        return seen.address() + "/requests";
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    /** Who came in lately into a group that takes anybody in, with what she answered. */
    public List<RequestLine> getArrived() {
        return arrived;
    }

    public List<RequestLine> getWaiting() {
        return waiting;
    }
}

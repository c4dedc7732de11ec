package org.commonthread.group.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.InvitationLine;
import org.commonthread.group.joining.Inviting;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Settings;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** Asking people into a group, by their handles or by a link, which is shown once. */
@Named
@RequestScoped
public class InvitePage {
    @Inject
    Groups groups;

    @Inject
    Inviting inviting;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    @Inject
    Settings settings;

    private @Nullable GroupView group;
    private String link = "";
    private List<InvitationLine> open = List.of();

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug")).admit();
        group = seen;
        if (form.isPost() && form.text("deed").equals("link")) {
            // shown on this very answer: it is kept nowhere, so no other page could show it
            link = settings.baseUrl() + "/groups/invited/" + inviting.link(current.get(), seen);
        } else {
            form.send(() -> invite(seen));
        }
        open = inviting.open(seen);
    }

    private String invite(GroupView seen) {
        if (form.text("deed").equals("takeBack")) inviting.takeBack(seen, form.number("invitation"));
        else inviting.ask(current.get(), seen, Typed.line(form.text("handle")).replaceFirst("^@", ""));
        return seen.address() + "/invite";
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public String getLink() {
        return link;
    }

    public List<InvitationLine> getOpen() {
        return open;
    }
}

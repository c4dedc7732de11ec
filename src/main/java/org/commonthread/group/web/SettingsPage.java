package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Keeping;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** An owner changing what her group says of itself. */
@Named
@RequestScoped
public class SettingsPage {
    @Inject
    Groups groups;

    @Inject
    Keeping keeping;

    @Inject
    WordsPart words;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug")).own();
        group = seen;
        words.begin(keeping.words(current.get(), seen.slug()));
        form.send(() -> {
            var read = keeping.change(current.get(), seen.slug(), words.words());
            return seen.address() + "/settings?done=" + (read ? "read" : "waits");
        });
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    /** What became of the change she has just sent; empty if there is none. */
    public String getDone() {
        var done = form.text("done");
        if (done.isEmpty()) return "";
        return done.equals("waits") ? Spoken.say("group.changed.waits") : Spoken.say("group.changed");
    }
}

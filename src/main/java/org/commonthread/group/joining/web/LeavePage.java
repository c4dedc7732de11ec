package org.commonthread.group.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.Leaving;
import org.commonthread.group.joining.Posts;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/** Leaving a group. */
@Named
@RequestScoped
public class LeavePage {
    @Inject
    Groups groups;

    @Inject
    Leaving leaving;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug"));
        if (!seen.belongs()) throw Refusal.notFound();
        group = seen;
        form.send(() -> {
            leaving.leave(current.get(), seen.slug(), Shape.code(Posts.class, "posts", form.text("posts")));
            return "/me/groups?left=" + seen.id();
        });
    }

    public @Nullable GroupView getGroup() {
        return group;
    }
}

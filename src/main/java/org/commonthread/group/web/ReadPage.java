package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.Belongings;
import org.commonthread.group.Groups;
import org.commonthread.group.Heed;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;

/** Where a member says that she knows what is new in a group, or how much of it she wishes to hear; it leads back there. */
@Named
@RequestScoped
public class ReadPage {
    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    public void load() throws IOException {
        var group = groups.of(current.get(), form.text("slug"));
        var heed = form.text("heed");
        if (form.isPost() && heed.isEmpty()) belongings.markRead(current.get(), group.slug());
        else if (form.isPost()) belongings.heed(current.get(), group.slug(), Shape.code(Heed.class, "heed", heed));
        form.leaveFor(group.address() + (heed.isEmpty() ? "#topics" : "#heed"));
    }
}

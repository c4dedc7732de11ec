package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.Belongings;
import org.commonthread.group.Groups;
import org.commonthread.member.CurrentActor;

/** Where a member says that she knows what is new in a group; it leads back there. */
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
        if (form.isPost()) belongings.markRead(current.get(), group.slug());
        form.leaveFor(group.address() + "#topics");
    }
}

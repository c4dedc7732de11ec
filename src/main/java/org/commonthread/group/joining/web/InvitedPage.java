package org.commonthread.group.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.commonthread.group.joining.Accepting;
import org.commonthread.group.joining.Invited;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Where somebody is asked into a group, and says yes or simply goes. */
@Named
@RequestScoped
public class InvitedPage {
    @Inject
    Accepting accepting;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private String key = "";
    private @Nullable Invited invited;

    public void load() throws IOException {
        key = form.text("key");
        invited = accepting.invited(current.get(), key);
        form.send(() -> accepting.accept(
                current.get(), key, new JoinGroup(List.of(), form.version(), form.isTicked("promise"))));
    }

    public String getKey() {
        return key;
    }

    public @Nullable Invited getInvited() {
        return invited;
    }

    public String getPromise() {
        return invited == null ? "" : invited.audience().promise();
    }
}

package org.commonthread.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.Verifying;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Where the letter's link leads: a button, which the script presses. To open it alone, as mail scanners do, says nothing. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    Verifying verifying;

    @Inject
    HttpServletRequest request;

    private String key = "";
    private @Nullable EntryView entry;
    private boolean confirmed;

    public void load() {
        key = Objects.requireNonNullElse(request.getParameter("key"), "");
        entry = verifying.asked(key);
        if (request.getMethod().equals("POST")) verifying.confirm(key);
        confirmed = verifying.isConfirmed(key);
    }

    public String getAddress() {
        return "/groups/near/confirm/" + key;
    }

    public EntryView getEntry() {
        if (entry == null) throw Refusal.notFound();
        return entry;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}

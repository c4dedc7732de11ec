package org.commonthread.group.meeting.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What a form or an address of meetings sends. */
record Sent(HttpServletRequest request) {
    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    long meeting() {
        var id = text("id");
        if (!id.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(id);
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    String text(String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    static void leaveFor(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The page that shows a refusal has its status; what is not there is no page. */
    static Refusal shown(Refusal refused) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND || refused.kind() == Refusal.Kind.LOGIN_NEEDED) throw refused;
        response().setStatus(refused.kind().status());
        return refused;
    }

    static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

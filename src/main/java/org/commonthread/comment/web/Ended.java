package org.commonthread.comment.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import org.commonthread.platform.Refusal;

/** Gives the page that shows a refusal the refusal's own status. */
final class Ended {
    private Ended() {}

    static void with(Refusal refused) {
        response().setStatus(refused.kind().status());
        var seconds = refused.retrySeconds();
        if (seconds != null) response().setHeader("Retry-After", seconds.toString());
    }

    static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

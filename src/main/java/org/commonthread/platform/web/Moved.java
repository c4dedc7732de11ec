package org.commonthread.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** What stood at this address stands at another, for good. */
public final class Moved {
    private Moved() {}

    /** Answers the present request with 301; nothing of the page is drawn. */
    public static void to(String address) {
        var context = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) context.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address);
        context.responseComplete();
    }
}

package org.commonthread.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address a person sees in her browser, whichever view answers it. */
public final class Place {
    private Place() {}

    public static String of(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked instanceof String address ? address : request.getRequestURI();
    }
}

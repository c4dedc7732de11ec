package org.commonthread.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a filter ends a request: people get a page, scripts a problem in the form of RFC 9457. */
public final class Ending {
    private Ending() {}

    public static void with(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().startsWith("/api/")
                && !request.getRequestURI().startsWith("/api/")) {
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"" + title(status) + "\",\"status\":" + status
                        + ",\"detail\":\"" + sentence(status) + "\"}");
    }

    private static String title(int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> "Forbidden";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "Request Entity Too Large";
            default -> "Problem";
        };
    }

    private static String sentence(int status) {
        return switch (status) {
            case HttpServletResponse.SC_FORBIDDEN -> "This request did not come from one of our own pages.";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "This is larger than we can take at once.";
            default -> "Something went wrong on our side.";
        };
    }
}

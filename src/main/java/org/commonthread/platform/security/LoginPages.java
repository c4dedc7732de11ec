package org.commonthread.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.Settings;
import org.jspecify.annotations.Nullable;

/**
 * {@code /login/…} and {@code /logout}. The server lets nobody past {@code /login} who has not been to Keycloak, so
 * whoever arrives here is known and is sent on to the rest of the path: {@code /login/stories/x} leads to
 * {@code /stories/x}. A path cannot leave this site.
 */
public class LoginPages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/logout")) {
            leave(request, response);
        } else {
            response.sendRedirect(settings.baseUrl() + onThisSite(request.getPathInfo()));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/logout")) {
            leave(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    /** Ends the login at Keycloak too: without that the next "Log in" would ask nothing (house.md, fact 18). */
    private void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Logins.forget(request);
        response.sendRedirect(
                settings.baseUrl() + whereSheWas(settings.baseUrl().toString(), request.getHeader("Referer")));
    }

    /** The page she left from, if it is one of ours that a visitor may see. */
    static String whereSheWas(String site, @Nullable String referer) {
        if (referer == null || !referer.startsWith(site + "/")) return "/";
        // cut by hand: browsers send characters, such as |, that java.net.URI does not read
        var path = referer.substring(site.length()).replaceFirst("[?#].*", "");
        return MembersOnly.covers(path) ? "/" : onThisSite(path);
    }

    /** One slash, then anything but what a browser would read as another host. */
    static String onThisSite(@Nullable String path) {
        if (path == null) return "/";
        var rest = path.replaceAll("[\\\\\\p{Cntrl}]", "").replaceFirst("^/+", "");
        return "/" + (rest.startsWith("login") || rest.startsWith("logout") ? "" : rest);
    }
}

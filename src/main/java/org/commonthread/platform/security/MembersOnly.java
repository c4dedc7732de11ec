package org.commonthread.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.commonthread.platform.web.Parking;

/**
 * Pages that need a login lead there and back. A form sent after the login has ended is not lost on the way: its words
 * are parked first (house.md, fact 16: the server itself would drop what is larger than 16 KB).
 */
public class MembersOnly extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern PAGES = Pattern.compile(
            "/stories/write|/stories/[^/]+/(edit|picture|versions)|/pictures|/me(/.*)?|/report/.*|/notes/.*|/moderation(/.*)?|/admin(/.*)?|/threads/[^/]+/(?!comments/)[^/]+|/threads/[^/]+/comments/[^/]+/(?!more$)[^/]+|/groups/new|/groups/(?!near/)[^/]+/(?!meetings$)[^/]+|/groups/[^/]+/meetings/new|/meetings/[^/]+/.+|/groups/[^/]+/topics/(new|[^/]+/[^/]+)|/signed-in");

    @Inject
    transient Parking parking;

    @Inject
    transient Logins logins;

    static boolean covers(String path) {
        return PAGES.matcher(path).matches();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (!covers(path) || isLoggedIn(request)) {
            chain.doFilter(request, response);
            return;
        }
        var back = request.getMethod().equals("POST") ? parking.park(request, response) : path;
        response.sendRedirect("/login" + LoginPages.onThisSite(back));
    }

    private boolean isLoggedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null && logins.stillHolds(request);
    }
}

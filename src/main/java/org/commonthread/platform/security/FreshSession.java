package org.commonthread.platform.security;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A session gets a new id when its owner logs in, so that an id planted before is worth nothing after (ASVS 5.0,
 * 7.2.4). WildFly does not do it at an OpenID Connect login.
 */
public class FreshSession extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String RENEWED = FreshSession.class.getName();

    @Inject
    transient Event<LoggedIn> logins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null && request.getUserPrincipal() != null && session.getAttribute(RENEWED) == null) {
            request.changeSessionId();
            session.setAttribute(RENEWED, true);
            logins.fire(new LoggedIn(request));
        }
        chain.doFilter(request, response);
    }
}

package org.commonthread.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.commonthread.platform.Settings;
import org.commonthread.platform.web.Ending;
import org.jspecify.annotations.Nullable;

/**
 * The one guard against forged requests (OWASP ASVS 5.0, 3.5.1): what changes something must come from one of our own
 * pages. Browsers say where a request comes from in {@code Origin} and {@code Sec-Fetch-Site}; scripts with a bearer
 * token carry nothing a foreign page could borrow, and neither do scripts without any cookie.
 */
public class SameSite extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (changesSomething(request) && isForged(request)) {
            Ending.with(HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                || request.getServletPath().equals("/logout");
    }

    private boolean isForged(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        var site = request.getHeader("Sec-Fetch-Site");
        if (origin != null && !origin.equals("null") && !isOurs(origin)) return true;
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        return origin == null ? request.getCookies() != null && !hasToken(request) : origin.equals("null");
    }

    private boolean isOurs(String origin) {
        return origin.equals(settings.baseUrl().toString());
    }

    private static boolean hasToken(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.startsWith("Bearer ");
    }
}

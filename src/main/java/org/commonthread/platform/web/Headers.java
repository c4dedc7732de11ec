package org.commonthread.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.Settings;

/**
 * What every answer says about itself: nothing from anywhere else is loaded, nothing frames us, no other site learns
 * which page a reader came from. Static files under an address with their hash may be kept for good.
 */
public class Headers extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", policy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "interest-cohort=(), geolocation=(), camera=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if ("https".equals(settings.baseUrl().getScheme())) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getServletPath().startsWith("/resources/")) {
            response.setHeader(
                    "Cache-Control",
                    request.getParameter("v") != null ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        } else {
            response.setHeader("Cache-Control", "private, no-store");
        }
        chain.doFilter(request, response);
    }

    /** A form may end at Keycloak: sent without a login, it leads there. */
    private String policy() {
        return "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; "
                + "manifest-src 'self'; form-action 'self' " + settings.oidcUrl()
                + "; frame-ancestors 'none'; base-uri 'none'; script-src 'self'";
    }
}

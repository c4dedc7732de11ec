package org.commonthread.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonthread.platform.ready.ReadyPage;
import org.commonthread.platform.ready.ReadyPages;
import org.jspecify.annotations.Nullable;

/**
 * Pages for people without a login are the same for all of them: made once, however many ask, and kept until
 * something they show has changed.
 */
public class VisitorPages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** What is small, large, not for people, or behind an address that may be dead the next moment. */
    private static final List<String> NEVER_KEPT = List.of("/resources/", "/pictures", "/api/", "/calendar");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (!isVisitorReading(request)
                || isAboutHer(request)
                || NEVER_KEPT.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var page = ReadyPages.in(request.getServletContext())
                    .of(address(request), () -> make(request, response, chain));
            if (page != null) page.answer(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }

    private static boolean isVisitorReading(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getUserPrincipal() == null
                && request.getHeader("Authorization") == null
                && !hasSession(request)
                && !Parking.isUsed(request);
    }

    /** Where somebody looks for a group is nothing to be kept, not even as the key of a page (GF-2). */
    private static boolean isAboutHer(HttpServletRequest request) {
        return request.getServletPath().equals("/groups/near") && request.getQueryString() != null;
    }

    private static boolean hasSession(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals("JSESSIONID"));
    }

    /** As {@link org.commonthread.platform.ready.Front} reads it off the wire. */
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || query.isEmpty() ? request.getRequestURI() : request.getRequestURI() + '?' + query;
    }

    private static @Nullable ReadyPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var buffer = new PageBuffer(response);
        chain.doFilter(request, buffer);
        if (buffer.isAnswered()) return null;
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        return ReadyPage.of(headers(response), buffer.compressed());
    }

    private static SortedMap<String, String> headers(HttpServletResponse response) {
        var headers = new TreeMap<String, String>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
        return headers;
    }
}

package org.commonthread.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.commonthread.platform.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Pages for people without a login are the same for all of them: they carry a strong validator made from their bytes
 * (RFC 9110, 8.8.3), so that an unchanged page answers 304, and are compressed here, once.
 */
public class VisitorPages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (!isVisitorReading(request) || path.startsWith("/resources/") || path.startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        var page = new PageBuffer(response);
        chain.doFilter(request, page);
        if (!page.isAnswered()) send(request, response, page.bytes());
    }

    private static boolean isVisitorReading(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getUserPrincipal() == null
                && request.getHeader("Authorization") == null
                && !hasSession(request)
                && !Parking.isUsed(request);
    }

    private static boolean hasSession(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(cookie -> cookie.getName().equals("JSESSIONID"));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
            throws IOException {
        @Nullable String encodings = request.getHeader("Accept-Encoding");
        var compressed = encodings != null && encodings.contains("gzip");
        var tag = '"' + HexFormat.of().formatHex(Digest.of(bytes), 0, 12) + (compressed ? "-gz\"" : "\"");
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = compressed ? gzip(bytes) : bytes;
        if (compressed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static boolean isKnown(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                        .anyMatch(known -> known.equals(tag) || known.equals("*"));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}

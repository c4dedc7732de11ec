package org.commonthread.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.Gzip;

/**
 * A member's page goes out whole and is compressed once. Drawn piece by piece it would also be sent and compressed in
 * pieces, which costs more than all the rest of it; and a page that fails half-way would have begun already.
 */
public class WholePages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // a visitor's page is being held back already
        if (response instanceof PageBuffer) {
            chain.doFilter(request, response);
            return;
        }
        var page = new PageBuffer(response);
        chain.doFilter(request, page);
        if (!page.isSentOn()) send(page.bytes(), request, response);
    }

    private static void send(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = bytes;
        if (bytes.length >= Gzip.WORTHWHILE) {
            response.addHeader("Vary", "Accept-Encoding");
            if (Gzip.isTaken(request.getHeader("Accept-Encoding"))) {
                response.setHeader("Content-Encoding", "gzip");
                body = Gzip.of(bytes);
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}

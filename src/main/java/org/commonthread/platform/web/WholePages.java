package org.commonthread.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.Gzip;

/**
 * A member's page goes out whole, compressed at once but for the parts that were compressed before. Drawn piece by piece
 * it would also be sent and compressed in pieces, which costs more than all the rest of it; and a page that fails
 * half-way would have begun already.
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
        if (!page.isSentOn()) send(page, request, response);
    }

    private static void send(PageBuffer page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = page.isShorterThan(Gzip.WORTHWHILE) ? page.bytes() : packed(page, request, response);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] packed(PageBuffer page, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Vary", "Accept-Encoding");
        if (!Gzip.isTaken(request.getHeader("Accept-Encoding"))) return page.bytes();
        response.setHeader("Content-Encoding", "gzip");
        return page.compressed();
    }
}

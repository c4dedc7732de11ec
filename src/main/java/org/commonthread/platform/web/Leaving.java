package org.commonthread.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.Settings;

/**
 * {@code /leave}: out of here at once (SF-5), to a page that tells nobody anything. Nothing of ours is kept by the browser
 * on the way, and the other page is not told where she came from.
 */
@WebServlet("/leave")
public class Leaving extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.sendRedirect(settings.exitUrl().toString());
    }
}

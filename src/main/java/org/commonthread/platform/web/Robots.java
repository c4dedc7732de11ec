package org.commonthread.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.Settings;

/** {@code /robots.txt}: where the site map is, and what is of no use to a search engine. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("""
                User-agent: *
                Disallow: /api/
                Disallow: /admin/
                Disallow: /login
                Disallow: /me
                Disallow: /moderation
                Disallow: /threads/
                Allow: /members/

                Sitemap: %s/sitemap.xml
                """.formatted(settings.baseUrl()));
    }
}

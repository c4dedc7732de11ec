package org.commonthread.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.platform.Settings;
import org.commonthread.platform.web.OpenPages.Open;

/** {@code /sitemap.xml}: what search engines may find, and nothing else. */
@WebServlet("/sitemap.xml")
public class SiteMap extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> ALWAYS =
            List.of("/", "/stories", "/groups", "/guidelines", "/privacy", "/help-now");

    @Inject
    @Any
    transient Instance<OpenPages> rooms;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = new XmlPage("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
        var always = ALWAYS.stream().map(path -> new Open(path, null));
        var found = rooms.stream().flatMap(room -> room.open().stream());
        Stream.concat(always, found).limit(OpenPages.MOST).forEach(open -> {
            page.begin("url").element("loc", settings.baseUrl() + open.path());
            if (open.changedAt() != null) page.element("lastmod", open.changedAt());
            page.end();
        });
        page.send(response, "application/xml;charset=UTF-8");
    }
}

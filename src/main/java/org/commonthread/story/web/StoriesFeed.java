package org.commonthread.story.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import org.commonthread.platform.Settings;
import org.commonthread.platform.web.XmlPage;
import org.commonthread.story.OpenStory;
import org.commonthread.story.Reading;

/**
 * {@code /stories.atom}: the newest stories that anyone may read, as Atom (RFC 4287). It is the same for everybody,
 * logged in or not, and names nothing medical: a feed is read on other people's machines.
 */
@WebServlet("/stories.atom")
public class StoriesFeed extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    transient Reading reading;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var stories = reading.open(SHOWN);
        var updated = stories.stream()
                .map(OpenStory::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        var page = new XmlPage("feed", "http://www.w3.org/2005/Atom")
                .element("id", tag("stories"))
                .element("title", "Common Thread: stories")
                .element("updated", updated)
                .empty(
                        "link",
                        "rel",
                        "self",
                        "type",
                        "application/atom+xml",
                        "href",
                        settings.baseUrl() + "/stories.atom")
                .empty("link", "rel", "alternate", "type", "text/html", "href", settings.baseUrl() + "/stories");
        stories.forEach(story -> entry(page, story));
        page.send(response, "application/atom+xml;charset=UTF-8");
    }

    private void entry(XmlPage page, OpenStory story) {
        page.begin("entry")
                .element("id", tag("story/" + story.id()))
                .element("title", story.title())
                .element("published", story.publishedAt())
                .element("updated", story.changedAt())
                .empty("link", "rel", "alternate", "type", "text/html", "href", settings.baseUrl() + story.address())
                .begin("author")
                .element("name", story.authorName())
                .element("uri", settings.baseUrl() + "/members/" + story.authorHandle())
                .end()
                .element("summary", story.excerpt())
                .end();
    }

    /** A name that stays when an address changes (RFC 4151). */
    private String tag(String what) {
        return "tag:" + settings.baseUrl().getHost() + ",2026:" + what;
    }
}

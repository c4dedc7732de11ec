package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonthread.Given;
import org.commonthread.platform.Settings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What programs are told of stories: feed, site map, the head of a page. Only what anyone may read, and nothing medical. */
@ArquillianTest
class OpenStoriesIT {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    Sending sending;

    @Inject
    Settings settings;

    @Test
    void theFeedIsAtomWithWhatAnyoneMayReadAndNothingElse() throws Exception {
        var june = given.member("June");
        var open = given.aStory().by(june).called("Tea & \uFFFE<sympathy>").published();
        var members = given.aStory().by(june).to(Audience.MEMBERS).published();
        var hers = given.aStory().by(june).to(Audience.ONLY_ME).published();

        var answer = get("/stories.atom");
        var feed = xml(answer);

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        for (var asked : new String[] {"id", "title", "updated"}) {
            assertThat(text(feed.getDocumentElement(), asked))
                    .as("RFC 4287, 4.1.1: %s", asked)
                    .isNotBlank();
        }
        var entry = entry(feed, open.slug());
        for (var asked : new String[] {"id", "title", "updated", "published", "name", "summary"}) {
            assertThat(text(entry, asked)).as("RFC 4287, 4.1.2: %s", asked).isNotBlank();
        }
        assertThat(text(entry, "title")).isEqualTo("Tea & <sympathy>");
        assertThat(Instant.parse(text(entry, "updated"))).isNotNull();
        assertThat(answer.body()).doesNotContain(members.slug(), hers.slug()).doesNotContain("<category");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void theSiteMapHasWhatAnyoneMayReadAndForgetsItAtOnce() throws Exception {
        var june = given.member("June");
        var open = given.aStory().by(june).published();
        var members = given.aStory().by(june).to(Audience.MEMBERS).published();

        var map = get("/sitemap.xml");
        assertThat(xml(map).getDocumentElement().getTagName()).isEqualTo("urlset");
        assertThat(map.body())
                .contains("<loc>" + settings.baseUrl() + "/stories/" + open.slug() + "</loc>")
                .doesNotContain(members.slug());
        assertThat(get("/robots.txt").body()).contains("Sitemap: " + settings.baseUrl() + "/sitemap.xml");

        sending.withdraw(june, open.id());
        assertThat(get("/sitemap.xml").body()).doesNotContain(open.slug());
        assertThat(get("/stories.atom").body()).doesNotContain(open.slug());
        assertThat(get("/stories/" + open.slug()).statusCode()).isEqualTo(410);
    }

    @Test
    void theHeadOfAnOpenStoryTellsProgramsWhatItIs() throws Exception {
        var story = given.aStory()
                .by(given.member("June"))
                .called("A \"quiet\" title " + Given.random())
                .published();

        var page = get("/stories/" + story.slug()).body();

        assertThat(page)
                .contains("<link rel=\"canonical\" href=\"" + settings.baseUrl() + "/stories/" + story.slug() + "\"")
                .contains("property=\"og:title\" content=\"A &quot;quiet&quot; title ")
                .contains("itemtype=\"https://schema.org/Article\"")
                .doesNotContain("noindex");
    }

    private static Element entry(Document feed, String slug) {
        var entries = feed.getElementsByTagNameNS(ATOM, "entry");
        for (int i = 0; i < entries.getLength(); i++) {
            var entry = (Element) entries.item(i);
            var link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
            if (link.getAttribute("href").endsWith("/stories/" + slug)) return entry;
        }
        throw new AssertionError("not in the feed: " + slug);
    }

    private static String text(Element of, String name) {
        return of.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static Document xml(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes("UTF-8")));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(settings.baseUrl() + address)).build(), BodyHandlers.ofString());
    }
}

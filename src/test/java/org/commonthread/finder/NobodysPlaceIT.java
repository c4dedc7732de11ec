package org.commonthread.finder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.platform.Settings;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody looks for a group is written down nowhere: not in a log, not in a table, not in a page that is kept (GF-2). */
@ArquillianTest
class NobodysPlaceIT {
    /** A word that nothing else here has, as she might mistype a town, and an address of the same. */
    private static final String MARKER = "Ecclefechanville" + System.nanoTime();

    /** A real place that nothing else of the tests or the demo names. */
    private static final String REAL = "Llanfairpwllgwyngyll";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    Settings settings;

    @Inject
    Sql sql;

    @BeforeEach
    void layOut() {
        given.places();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(settings.baseUrl() + path)).header("Accept-Encoding", "identity"));
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/groups/near"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", settings.baseUrl().toString())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void herPlaceIsInNoLogAndInNoTable() throws Exception {
        for (var place : List.of(MARKER, MARKER + "' or 1=1 --", MARKER + "\u0000", REAL)) {
            assertThat(get("/groups/near?place=" + encoded(place)).statusCode()).isIn(200, 404);
            assertThat(get("/groups/near?place=" + encoded(place) + "&after=nonsense")
                            .statusCode())
                    .isIn(200, 404);
            assertThat(post("place=" + encoded(place) + "&radius=5").statusCode())
                    .isIn(200, 404);
            assertThat(get("/api/v1/groups/near?place=" + encoded(place)).statusCode())
                    .isIn(200, 422);
            assertThat(get("/api/v1/groups/near?place=" + encoded(place) + "&radius=x&limit=y")
                            .statusCode())
                    .isEqualTo(422);
        }

        assertThat(logsWith(MARKER)).isEmpty();
        assertThat(logsWith(REAL)).isEmpty();
        assertThat(columnsWith(MARKER)).isEmpty();
        assertThat(columnsWith(REAL)).allSatisfy(column -> assertThat(column).startsWith("place."));
    }

    @Test
    void noPageWithHerPlaceIsKeptForOthersOrGivenAwayInReferers() throws Exception {
        var address = "/groups/near?place=" + encoded("Leeds");

        for (var answer : List.of(get(address), post("place=Leeds"))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("of Leeds");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("strict-origin");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(get("/api/v1" + address).headers().firstValue("Cache-Control"))
                .hasValue("private, no-store");
    }

    /** Every file of the server's that is written while it runs. */
    private static List<String> logsWith(String word) throws IOException {
        var found = new ArrayList<String>();
        var folder = Path.of(System.getProperty("jboss.server.log.dir"));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(word))
                    found.add(file.toString());
            }
        }
        assertThat(folder).isNotEmptyDirectory();
        return found;
    }

    /** Every column of every table that can hold words. */
    private List<String> columnsWith(String word) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = sql.connection();
                var columns =
                        connection.getMetaData().getColumns(null, sql.isPostgres() ? "public" : "PUBLIC", "%", "%")) {
            while (columns.next()) {
                var type = columns.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
                if (!type.contains("char") && !type.contains("text") && !type.contains("clob")) continue;
                var table = columns.getString("TABLE_NAME");
                var column = columns.getString("COLUMN_NAME");
                var rows = sql.number(
                        "select count(*) from \"" + table + "\" where \"" + column + "\" like '%" + word + "%'");
                if (rows > 0) found.add((table + "." + column).toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}

package org.commonthread.platform.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.commonthread.platform.Gzip;
import org.commonthread.platform.ready.ReadyPage;

/**
 * {@code /api/v1/openapi.json}: every call of the REST interface (OpenAPI 3.1). It was written when the site was built
 * ({@code Contract}), so the running site has no part that describes itself.
 */
@WebServlet("/api/v1/openapi.json")
public class Description extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Read and compressed when the first program asks. */
    private static final class Ready {
        static final ReadyPage PAGE = read();

        private static ReadyPage read() {
            try (var file = Description.class.getResourceAsStream("openapi.json")) {
                if (file == null) throw new IllegalStateException("the site was built without its description");
                return ReadyPage.of(
                        new TreeMap<>(Map.of(
                                "Content-Type", "application/json;charset=UTF-8",
                                "Cache-Control", "public, max-age=0, must-revalidate",
                                "Vary", "Accept-Encoding")),
                        Gzip.of(file.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ready.PAGE.answer(request, response);
    }
}

package org.commonthread.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Settings;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Where words wait while their writer logs in or joins: on the server, under a random key in a cookie of hers (CM-10),
 * never in the browser's storage, since many use a shared computer (ASVS 5.0, 14.3.3). Kept for seven days.
 */
@ApplicationScoped
@Transactional
public class Parking {
    private static final String COOKIE = "parked";
    /** Longer than any address of ours; what is longer was made up, and the form's own address serves. */
    private static final int ADDRESS_MAX = 500;

    private static final Duration KEPT = Duration.ofDays(7);
    private static final List<String> FIELDS = List.of(
            "title",
            "body",
            "audience",
            "toldBy",
            "relationship",
            "later",
            "at",
            "zone",
            "parentId",
            "key",
            "draftKey",
            "seq",
            "message",
            "words",
            "reason",
            "against",
            "id",
            "noteId",
            "alt",
            "veiled",
            "name",
            "about",
            "rules",
            "kind",
            "venue",
            "wayIn",
            "place",
            "places",
            "minutes",
            "rhythm",
            "until",
            "rule");

    /** Fields that may be there several times in a form; their values are single lines. */
    private static final List<String> LISTS = List.of(
            "facet",
            "answer",
            "question",
            "contentNote",
            "need",
            "event-kind",
            "event-when",
            "event-until",
            "event-what",
            "event-reason",
            "event-burden",
            "event-helped");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /**
     * Keeps what the form of this request holds.
     *
     * @return the path to come back to: where the form stood
     */
    public String park(HttpServletRequest request, HttpServletResponse response) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var value = value(request, field);
            if (!value.isBlank()) fields.put(field, Typed.lines(value));
        }
        if (keepsAll(request.getRequestURI())) keepAll(request, fields);
        for (var field : LISTS) {
            String @Nullable [] values = request.getParameterValues(field);
            if (values == null) continue;
            var lines = String.join("\n", Arrays.stream(values).map(Typed::line).toList());
            if (!lines.isBlank()) fields.put(field, lines);
        }
        var from = request.getParameter("from");
        var back =
                from != null && from.startsWith("/") && from.length() <= ADDRESS_MAX ? from : request.getRequestURI();
        if (!fields.isEmpty()) remember(response, keep(back, fields));
        return back;
    }

    /** Pages of the team have many small forms; what is typed into any of them is kept ({@link KeptPart}). */
    static boolean keepsAll(String address) {
        return address.startsWith("/moderation") || address.startsWith("/admin");
    }

    private static void keepAll(HttpServletRequest request, Map<String, String> fields) {
        request.getParameterMap().forEach((name, values) -> {
            var isOurs = !name.startsWith("jakarta.faces") && !name.equals("from");
            if (isOurs && !values[0].isBlank()) fields.putIfAbsent(name, Typed.lines(values[0]));
        });
    }

    /** Faces puts the form's id before the name of a group of radio buttons. */
    private static String value(HttpServletRequest request, String field) {
        return request.getParameterMap().entrySet().stream()
                .filter(sent -> sent.getKey().equals(field) || sent.getKey().endsWith(":" + field))
                .map(sent -> sent.getValue()[0])
                .findFirst()
                .orElse("");
    }

    private String keep(String address, Map<String, String> fields) {
        var now = clock.instant();
        entities.createQuery("delete from ParkedWords where keptAt < :old")
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        var random = new byte[24];
        RANDOM.nextBytes(random);
        var key = HexFormat.of().formatHex(random);
        entities.persist(new ParkedWords(Digest.hex(key), address, written(fields), now));
        return key;
    }

    /** What was parked on the page at {@code address}, if this browser has its key; it stays until cleared. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Map<String, String>> find(HttpServletRequest request, String address) {
        return key(request)
                .map(key -> entities.find(ParkedWords.class, Digest.hex(key)))
                .filter(words -> words.belongTo(address))
                .map(words -> read(words.fields()));
    }

    /** The words have arrived where they belong. */
    public void clear(HttpServletRequest request, HttpServletResponse response) {
        key(request).ifPresent(key -> {
            entities.createQuery("delete from ParkedWords where keyHash = :hash")
                    .setParameter("hash", Digest.hex(key))
                    .executeUpdate();
            cookie(response, "", 0);
        });
    }

    private void remember(HttpServletResponse response, String key) {
        cookie(response, key, (int) KEPT.toSeconds());
    }

    private void cookie(HttpServletResponse response, String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setSecure("https".equals(settings.baseUrl().getScheme()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** Whether this browser has words waiting, so that no page for everyone may answer it. */
    static boolean isUsed(HttpServletRequest request) {
        return key(request).isPresent();
    }

    private static Optional<String> key(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[0-9a-f]{48}"))
                        .findFirst();
    }

    private static String written(Map<String, String> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("text that is no JSON", impossible);
        }
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("parked words are no JSON", impossible);
        }
    }
}

package org.commonthread.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/** Static files under {@code /resources}, addressed by their content: a changed file has a new address. */
final class Assets {
    private static final String KEPT_AS = Assets.class.getName();

    private final ServletContext context;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    private Assets(ServletContext context) {
        this.context = context;
    }

    static Assets of(FacesContext faces) {
        var context = (ServletContext) faces.getExternalContext().getContext();
        var kept = (Assets) context.getAttribute(KEPT_AS);
        if (kept == null) {
            kept = new Assets(context);
            context.setAttribute(KEPT_AS, kept);
        }
        return kept;
    }

    String address(String path) {
        return addresses.computeIfAbsent(path, this::fingerprinted);
    }

    private String fingerprinted(String path) {
        var file = "/resources/" + path;
        try (var content = context.getResourceAsStream(file)) {
            if (content == null) throw new IllegalArgumentException("no file " + file);
            var sum = new CRC32C();
            sum.update(content.readAllBytes());
            return file + "?v=" + HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

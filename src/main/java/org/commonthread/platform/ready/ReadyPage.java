package org.commonthread.platform.ready;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Gzip;
import org.jspecify.annotations.Nullable;

/**
 * A page's answer to every visitor: its headers, its bytes, compressed once, and a strong validator made from them (RFC
 * 9110, 8.8.3), one for each form the bytes are sent in.
 */
public final class ReadyPage {
    private static final int BESIDE_BYTES = 1_000;
    private static final int TAG_BYTES = 12;

    private final List<Map.Entry<String, String>> headers;
    private final byte[] compressed;
    private final String tag;
    private List<Mark> marks = List.of();

    private ReadyPage(List<Map.Entry<String, String>> headers, byte[] compressed, String tag) {
        this.headers = headers;
        this.compressed = compressed;
        this.tag = tag;
    }

    /**
     * @param headers all but those that tell of the bytes themselves
     * @param compressed the page as browsers take it (RFC 1952)
     */
    public static ReadyPage of(List<Map.Entry<String, String>> headers, byte[] compressed) {
        // the same page compresses to the same bytes, and of those there are fewer to digest
        var tag = HexFormat.of().formatHex(Digest.of(compressed), 0, TAG_BYTES);
        return new ReadyPage(List.copyOf(headers), compressed, tag);
    }

    void showing(List<Mark> shown) {
        marks = shown;
    }

    /** Whether nothing it shows has changed since it was made. */
    boolean isFit() {
        for (var mark : marks) {
            if (mark.isSpoiled()) return false;
        }
        return true;
    }

    /** A page that gives its reader a cookie is hers alone. */
    boolean isPersonal() {
        return headers.stream().anyMatch(header -> header.getKey().equalsIgnoreCase("Set-Cookie"));
    }

    public List<Map.Entry<String, String>> headers() {
        return headers;
    }

    public byte[] compressed() {
        return compressed;
    }

    /** The page as it was before it was compressed, for the few who cannot take it. */
    public byte[] plain() {
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return unzip.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public String tag(boolean asCompressed) {
        return '"' + tag + (asCompressed ? "-gz\"" : "\"");
    }

    /** Whether a browser that sent this If-None-Match has these bytes already. */
    public boolean isKnown(@Nullable String ifNoneMatch, boolean asCompressed) {
        if (ifNoneMatch == null) return false;
        var mine = tag(asCompressed);
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals(mine) || known.equals("*"));
    }

    /** Where it was not answered in front of everything already; not at all where these bytes are known. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asCompressed = Gzip.isTaken(request.getHeader("Accept-Encoding"));
        headers.forEach(header -> response.setHeader(header.getKey(), header.getValue()));
        response.setHeader("ETag", tag(asCompressed));
        if (isKnown(request.getHeader("If-None-Match"), asCompressed)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var body = asCompressed ? compressed : plain();
        if (asCompressed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Bytes it takes in memory, nearly. */
    int weight() {
        return compressed.length + BESIDE_BYTES;
    }
}

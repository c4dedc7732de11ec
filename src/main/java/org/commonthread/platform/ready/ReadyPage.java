package org.commonthread.platform.ready;

import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
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

    /** Who has the bytes is told these again (RFC 9110, 15.4.5), and keeps what else she was told with them. */
    private static final Set<HttpString> TOLD_AGAIN = Set.of(Headers.CACHE_CONTROL, Headers.VARY);

    private final List<Header> headers;
    private final List<Header> toldAgain;
    private final byte[] compressed;
    private final String tag;
    private final String compressedTag;
    private List<Mark> marks = List.of();

    /** A line of an answer, its name as the server wants it, found once. */
    record Header(HttpString name, String value) {}

    private ReadyPage(List<Header> headers, byte[] compressed, String tag) {
        this.headers = headers;
        this.toldAgain = headers.stream()
                .filter(header -> TOLD_AGAIN.contains(header.name()))
                .toList();
        this.compressed = compressed;
        this.tag = '"' + tag + '"';
        this.compressedTag = '"' + tag + "-gz\"";
    }

    /**
     * @param headers all but those that tell of the bytes themselves, by their names
     * @param compressed the page as browsers take it (RFC 1952)
     */
    public static ReadyPage of(SortedMap<String, String> headers, byte[] compressed) {
        // the same page compresses to the same bytes, and of those there are fewer to digest; the headers are a part of
        // what is known to be unchanged, as they are not told again
        var digest = Digest.of(headers.toString().getBytes(StandardCharsets.UTF_8), compressed);
        return new ReadyPage(
                headers.entrySet().stream()
                        .map(header -> new Header(HttpString.tryFromString(header.getKey()), header.getValue()))
                        .toList(),
                compressed,
                HexFormat.of().formatHex(digest, 0, TAG_BYTES));
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
        return headers.stream().anyMatch(header -> header.name().equals(Headers.SET_COOKIE));
    }

    List<Header> headers() {
        return headers;
    }

    /** Those of its headers that go with a 304. */
    List<Header> toldAgain() {
        return toldAgain;
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
        return asCompressed ? compressedTag : tag;
    }

    /** Whether a browser that sent this If-None-Match has these bytes already. */
    public boolean isKnown(@Nullable String ifNoneMatch, boolean asCompressed) {
        if (ifNoneMatch == null) return false;
        var mine = tag(asCompressed);
        // as nearly every browser says it
        if (ifNoneMatch.equals(mine)) return true;
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals(mine) || known.equals("*"));
    }

    /** Where it was not answered in front of everything already; not at all where these bytes are known. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asCompressed = Gzip.isTaken(request.getHeader("Accept-Encoding"));
        var known = isKnown(request.getHeader("If-None-Match"), asCompressed);
        response.setHeader("ETag", tag(asCompressed));
        (known ? toldAgain : headers)
                .forEach(header -> response.setHeader(header.name().toString(), header.value()));
        if (known) {
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

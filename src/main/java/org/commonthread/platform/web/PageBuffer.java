package org.commonthread.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonthread.platform.Gzip;
import org.commonthread.platform.Gzip.Run;
import org.jspecify.annotations.Nullable;

/** Holds a page back until it is whole. Redirects and errors go their own way: then there is nothing to hold. */
class PageBuffer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder(65_536);
    private final List<Kept> kept = new ArrayList<>();
    private @Nullable PrintWriter writer;
    private boolean answered;

    /** A part that was made before, and after how many characters of the text it stands. */
    private record Kept(int at, Run run) {}

    PageBuffer(HttpServletResponse response) {
        super(response);
    }

    /** Whether what was asked for is here to be sent: not an error, not a redirect, not a page that refuses something. */
    boolean isAnswered() {
        return answered || getStatus() != SC_OK;
    }

    /** Whether an error page or another address gives the answer. */
    boolean isSentOn() {
        return answered;
    }

    boolean isShorterThan(int length) {
        return kept.isEmpty() && (writer == null ? bytes.size() : text.length()) < length;
    }

    /** The whole page. */
    byte[] bytes() {
        if (writer == null) return bytes.toByteArray();
        if (kept.isEmpty()) return text.toString().getBytes(StandardCharsets.UTF_8);
        var whole = new ByteArrayOutputStream(text.length());
        runs(words -> new Run(words, words)).forEach(run -> whole.writeBytes(run.plain()));
        return whole.toByteArray();
    }

    /** The whole page as browsers take it. What came compressed is not compressed again. */
    byte[] compressed() {
        return kept.isEmpty() ? Gzip.of(bytes()) : Gzip.of(runs(Run::of));
    }

    /** Takes a part of the page that was made before, after what has been written so far. */
    void write(Run run) {
        getWriter();
        kept.add(new Kept(text.length(), run));
    }

    private List<Run> runs(Function<byte[], Run> between) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var each : kept) {
            if (each.at() > from) runs.add(between.apply(encoded(from, each.at())));
            runs.add(each.run());
            from = each.at();
        }
        if (text.length() > from) runs.add(between.apply(encoded(from, text.length())));
        return runs;
    }

    private byte[] encoded(int from, int to) {
        return text.substring(from, to).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) writer = new PrintWriter(new Text());
        return writer;
    }

    /** Collects the page as it is drawn; encoded in one go it costs less than in its many small pieces. */
    private final class Text extends Writer {
        @Override
        public void write(char[] some, int from, int length) {
            text.append(some, from, length);
        }

        @Override
        public void write(String words, int from, int length) {
            text.append(length == words.length() ? words : words.substring(from, from + length));
        }

        @Override
        public void flush() {
            // it is all here
        }

        @Override
        public void close() {
            // it is all here
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                bytes.write(one);
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes.write(some, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("pages are written at once");
            }
        };
    }

    @Override
    public void flushBuffer() {
        // the page goes out whole, later
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
        text.setLength(0);
        kept.clear();
    }

    @Override
    public void reset() {
        super.reset();
        bytes.reset();
        text.setLength(0);
        kept.clear();
    }

    @Override
    public boolean isCommitted() {
        return answered && super.isCommitted();
    }

    @Override
    public void setContentLength(int length) {
        // told when the page is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // told when the page is whole
    }
}

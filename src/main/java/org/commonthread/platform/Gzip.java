package org.commonthread.platform;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Bytes as browsers take them (RFC 1952). */
public final class Gzip {
    /**
     * A page with 200 comments, 219 kB: 1.1 ms and 29.2 kB; the last tenth of the bytes (25.5 kB, level 9) takes four
     * times as long, and in a lively thread a page is made nearly as often as it is read.
     */
    private static final int LEVEL = 3;

    /** Fewer and they fit into one packet anyway. */
    public static final int WORTHWHILE = 1_024;

    /** For what is sent many times once it is compressed. */
    private static final int THOROUGH = 6;

    /** Magic number, method 8, no flags, no time, no extra flags, an unknown system. */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    /** A last block of RFC 1951 with nothing in it. */
    private static final byte[] LAST_BLOCK = {3, 0};

    private Gzip() {}

    /**
     * Bytes that stand in many pages, compressed once: blocks of RFC 1951 that end with a byte, are not the last and look
     * back at nothing before them, so that they fit between any others.
     */
    public record Run(byte[] plain, byte[] deflated) {
        /** What stands in one page only. */
        public static Run of(byte[] plain) {
            return of(plain, LEVEL);
        }

        /** What will stand in many. */
        public static Run toKeep(byte[] plain) {
            return of(plain, THOROUGH);
        }

        private static Run of(byte[] plain, int level) {
            var deflater = new Deflater(level, true);
            try {
                deflater.setInput(plain);
                var out = new ByteArrayOutputStream(plain.length / 4 + WORTHWHILE);
                var some = new byte[8_192];
                int count;
                do {
                    count = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
                    out.write(some, 0, count);
                } while (count == some.length);
                return new Run(plain, out.toByteArray());
            } finally {
                deflater.end();
            }
        }
    }

    /** The runs one after the other, as one answer; nothing is compressed again. */
    public static byte[] of(List<Run> runs) {
        var out = new ByteArrayOutputStream(
                runs.stream().mapToInt(run -> run.deflated().length).sum() + WORTHWHILE);
        var sum = new CRC32();
        var length = 0;
        out.writeBytes(HEAD);
        for (var run : runs) {
            out.writeBytes(run.deflated());
            sum.update(run.plain());
            length += run.plain().length;
        }
        out.writeBytes(LAST_BLOCK);
        out.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) sum.getValue())
                .putInt(length)
                .array());
        return out.toByteArray();
    }

    public static byte[] of(byte[] bytes) {
        return of(List.of(Run.of(bytes)));
    }

    /** Whether the reader's browser takes them, by her Accept-Encoding. */
    public static boolean isTaken(@Nullable String acceptEncoding) {
        return acceptEncoding != null && acceptEncoding.contains("gzip");
    }
}

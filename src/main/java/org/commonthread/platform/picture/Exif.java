package org.commonthread.platform.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The one thing we read of what a camera wrote beside a picture: which way up it was held. */
final class Exif {
    private static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    private Exif() {}

    /** 1 to 8 as Exif 2.32, 4.6.4, has it; 1 where nothing is said, or nothing that makes sense. */
    static int orientation(Format format, byte[] file) {
        try {
            return tiff(format, ByteBuffer.wrap(file)).map(Exif::orientation).orElse(UPRIGHT);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException senseless) {
            return UPRIGHT;
        }
    }

    private static Optional<ByteBuffer> tiff(Format format, ByteBuffer file) {
        return switch (format) {
            case JPEG -> inJpeg(file);
            case PNG -> inChunks(file, 8, 0, "eXIf");
            case WEBP -> inChunks(file.order(ByteOrder.LITTLE_ENDIAN), 12, 4, "EXIF");
            case GIF -> Optional.empty();
        };
    }

    /** Segments stand one after the other until the picture itself begins (SOS, 0xda). */
    private static Optional<ByteBuffer> inJpeg(ByteBuffer file) {
        for (int at = 2; (file.get(at) & 0xff) == 0xff && (file.get(at + 1) & 0xff) != 0xda; ) {
            var length = file.getShort(at + 2) & 0xffff;
            if ((file.get(at + 1) & 0xff) == 0xe1 && Format.has(file.array(), at + 4, "Exif\0\0")) {
                return Optional.of(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** PNG says the length of a chunk before its name, and a checksum after it; WebP the name first, and ends even. */
    private static Optional<ByteBuffer> inChunks(ByteBuffer file, int first, int lengthAt, String wanted) {
        var isPng = lengthAt == 0;
        for (int at = first; at + 8 <= file.limit(); ) {
            var length = file.getInt(at + lengthAt);
            if (length < 0) return Optional.empty();
            if (Format.has(file.array(), at + 4 - lengthAt, wanted)) return Optional.of(file.slice(at + 8, length));
            at = Math.addExact(at, Math.addExact(length, isPng ? 12 : 8 + length % 2));
        }
        return Optional.empty();
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                var value = tiff.getShort(entry + 8);
                return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

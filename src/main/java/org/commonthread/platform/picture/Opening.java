package org.commonthread.platform.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;

/** Opens a file that may have been made to harm: its measures are judged before a single dot is read. */
final class Opening {
    /** As many bytes of dots as we hold at once: of a larger picture every second dot is read, or every third. */
    private static final double BYTES_HELD = 64_000_000;

    /** A camera writes one pass, a careful program ten; each costs as much as the whole picture. */
    private static final int PASSES_MAX = 64;

    private Opening() {}

    static BufferedImage read(Format format, byte[] file) {
        if (format == Format.JPEG && passes(file) > PASSES_MAX) throw broken();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var reader = format.reader();
            try {
                reader.setInput(input, true, true);
                return read(format, reader);
            } finally {
                reader.dispose();
            }
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw broken();
        }
    }

    private static BufferedImage read(Format format, ImageReader reader) throws IOException {
        var dots = (long) reader.getWidth(0) * reader.getHeight(0);
        if (dots > format.dotsMax()) throw Darkroom.refused(Spoken.say("picture.dots", format.dotsMax() / 1_000_000));
        var cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> cut.compareAndSet(false, tellsOfAnEarlyEnd(warning)));
        var image = reader.read(0, everySo(dots * bytesOfOne(reader), reader.getDefaultReadParam()));
        if (cut.get()) throw broken();
        return image;
    }

    private static Refusal broken() {
        return Darkroom.refused(Spoken.say("picture.broken"));
    }

    /** A dot of a photograph has three; one with fine colours that may be seen through has eight. */
    private static int bytesOfOne(ImageReader reader) throws IOException {
        var model = reader.getImageTypes(0).next().getSampleModel();
        return model.getNumDataElements() * DataBuffer.getDataTypeSize(model.getDataType()) / Byte.SIZE;
    }

    private static ImageReadParam everySo(long bytes, ImageReadParam how) {
        var step = (int) Math.ceil(Math.sqrt(bytes / BYTES_HELD));
        how.setSourceSubsampling(step, step, 0, 0);
        return how;
    }

    /** The readers go on with grey where a file ends too soon, and say so only in words. */
    private static boolean tellsOfAnEarlyEnd(String warning) {
        return warning.matches("(?is).*(premature|truncated|corrupt|missing eoi|end of).*");
    }

    /** How many times a JPEG goes over its dots: within them 0xff is never followed by 0xda. */
    private static int passes(byte[] file) {
        var passes = 0;
        for (int i = 1; i < file.length; i++) {
            if (file[i - 1] == (byte) 0xff && file[i] == (byte) 0xda) passes++;
        }
        return passes;
    }
}

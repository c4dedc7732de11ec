package org.commonthread;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files that people might send as pictures: good ones, broken ones, and ones that mean harm. */
public final class Drawn {
    /** Two by two dots, lossless WebP, one of them red and half of them clear. */
    public static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private Drawn() {}

    /** Red above, blue below, green in the left upper corner: one can tell how it was turned. */
    public static BufferedImage flag(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.setColor(Color.GREEN);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return written("jpeg", flag(width, height));
    }

    public static byte[] png(int width, int height) {
        return written("png", flag(width, height));
    }

    /**
     * All clear, as a scanner writes it: two bytes for each of red, green, blue and how far one sees through. Written row by
     * row, for in memory it is as large as what it tests.
     */
    public static byte[] finePng(int width, int height) {
        var dots = new ByteArrayOutputStream();
        try (var rows = new DeflaterOutputStream(dots)) {
            for (int row = 0; row < height; row++) rows.write(new byte[1 + 8 * width]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 16)
                .put((byte) 6);
        return join(
                Arrays.copyOf(png(8, 8), 8),
                chunk("IHDR", head.array()),
                chunk("IDAT", dots.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String kind, byte[] content) {
        var body = join(kind.getBytes(StandardCharsets.ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(content.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] gif(int width, int height) {
        return written("gif", flag(width, height));
    }

    public static byte[] written(String format, BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static BufferedImage seen(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Like a camera's: full of detail, and as large as it wants to be. */
    public static byte[] photo(int width, int height, float quality) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var grain = random.nextInt(48);
                image.setRGB(x, y, new Color(x * 200 / width + grain, y * 200 / height + grain, 90 + grain).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A GIF of two pictures, a red one and a blue one. */
    public static byte[] movingGif() {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var colour : new Color[] {Color.RED, Color.BLUE}) {
                var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
                var pen = image.createGraphics();
                pen.setColor(colour);
                pen.fillRect(0, 0, 40, 30);
                pen.dispose();
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The JPEG with what a phone writes into it: how it was held, who made it, and (as text) where. */
    public static byte[] withExif(byte[] jpeg, int orientation, String words) {
        var text = words.getBytes(StandardCharsets.ISO_8859_1);
        var tiff = ByteBuffer.allocate(38 + text.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(38);
        tiff.putInt(0).put(text);
        var segment = join("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff.array());
        var head = ByteBuffer.allocate(4).putShort((short) 0xffe1).putShort((short) (segment.length + 2));
        return join(new byte[] {jpeg[0], jpeg[1]}, head.array(), segment, from(jpeg, 2));
    }

    /** A PNG that says it is so wide and so high, and has next to no dots. */
    public static byte[] pngThatClaims(int width, int height) {
        var png = png(8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    public static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    public static byte[] from(byte[] file, int start) {
        return Arrays.copyOfRange(file, start, file.length);
    }
}

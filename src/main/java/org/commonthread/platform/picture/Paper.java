package org.commonthread.platform.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What a picture is written as: JPEG for what a camera saw, PNG for what was drawn or can be looked through. */
enum Paper {
    JPEG("image/jpeg"),
    PNG("image/png");

    /** Where an eye finds no fault on a screen, and a photo of 1600 dots has some 250 kB. */
    private static final float QUALITY = 0.82f;

    private final String type;

    Paper(String type) {
        this.type = type;
    }

    static Paper bestFor(Dots dots, boolean drawn) {
        if (dots.isSeeThrough()) return PNG;
        return drawn && PNG.written(dots).length <= JPEG.written(dots).length ? PNG : JPEG;
    }

    String type() {
        return type;
    }

    Print print(Dots dots) {
        return new Print(written(dots), dots.width(), dots.height());
    }

    private byte[] written(Dots dots) {
        Format.JavasOwn.PLUGINS.prepare();
        var writer = ImageIO.getImageWritersByFormatName(name()).next();
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(sheet(dots), null, null), how(writer.getDefaultWriteParam()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory does not fail", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage sheet(Dots dots) {
        return this == JPEG ? dots.opaque() : dots.image();
    }

    private ImageWriteParam how(ImageWriteParam usual) {
        if (this == JPEG) {
            usual.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            usual.setCompressionQuality(QUALITY);
            usual.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return usual;
    }
}

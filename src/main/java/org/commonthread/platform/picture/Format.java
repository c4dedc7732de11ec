package org.commonthread.platform.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a file is, told by its first bytes and by nothing that is said about it. */
enum Format {
    JPEG(50_000_000),
    PNG(50_000_000),
    GIF(50_000_000),
    /** Its reader holds the whole picture in memory, the others only the dots that are asked for. */
    WEBP(17_000_000);

    private final int dotsMax;

    Format(int dotsMax) {
        this.dotsMax = dotsMax;
    }

    static Optional<Format> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        return switch (this) {
            case JPEG -> has(file, 0, "\u00ff\u00d8\u00ff");
            case PNG -> has(file, 0, "\u0089PNG\r\n\u001a\n");
            case GIF -> has(file, 0, "GIF87a") || has(file, 0, "GIF89a");
            case WEBP -> has(file, 0, "RIFF") && has(file, 8, "WEBP");
        };
    }

    static boolean has(byte[] file, int at, String mark) {
        var bytes = mark.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + bytes.length <= file.length
                && Arrays.equals(file, at, at + bytes.length, bytes, 0, bytes.length);
    }

    /** The most dots it may have: the largest phones make about 50 million. */
    int dotsMax() {
        return dotsMax;
    }

    /** Whether its dots are the ones that were drawn, as in a screenshot, and not a camera's. */
    boolean isDrawn() {
        return this == PNG || this == GIF;
    }

    ImageReader reader() throws IOException {
        if (this == WEBP) return new WebPImageReaderSpi().createReaderInstance();
        JavasOwn.PLUGINS.prepare();
        return ImageIO.getImageReadersByFormatName(name()).next();
    }

    /**
     * ImageIO looks for plug-ins once, in whatever class loader asks first, and keeps them for as long as the server
     * runs; ours would outlive a redeployment there. So the first look sees Java's own only.
     */
    enum JavasOwn {
        PLUGINS;

        JavasOwn() {
            var thread = Thread.currentThread();
            var ours = thread.getContextClassLoader();
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            try {
                ImageIO.scanForPlugins();
                ImageIO.setUseCache(false);
            } finally {
                thread.setContextClassLoader(ours);
            }
        }

        /** Asking is enough. */
        void prepare() {
            // the constructor has done it
        }
    }
}

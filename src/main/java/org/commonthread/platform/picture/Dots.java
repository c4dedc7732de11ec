package org.commonthread.platform.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/** What one sees in a picture, in the colours every screen knows (sRGB), and nothing else of it. */
record Dots(BufferedImage image) {

    /** The picture, made smaller if its longer side is over {@code longest}. */
    static Dots of(BufferedImage opened, int longest) {
        return new Dots(inKnownColours(opened)).within(longest);
    }

    private static BufferedImage inKnownColours(BufferedImage opened) {
        var space = opened.getColorModel().getColorSpace();
        if (space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY) return opened;
        return new ColorConvertOp(null)
                .filter(
                        opened,
                        empty(
                                opened.getWidth(),
                                opened.getHeight(),
                                opened.getColorModel().hasAlpha()));
    }

    /** Halved until one last step is left: a smooth step over more than two dots would leave some out. */
    Dots within(int longest) {
        var scale = Math.min(1.0, (double) longest / Math.max(width(), height()));
        var wanted = new Dots(empty(
                atLeastOne(width() * scale),
                atLeastOne(height() * scale),
                image.getColorModel().hasAlpha()));
        var from = this;
        while (from.width() >= 2 * wanted.width() && from.height() >= 2 * wanted.height() && scale < 1) {
            from = from.drawnOn(empty(
                    from.width() / 2, from.height() / 2, image.getColorModel().hasAlpha()));
        }
        return from.drawnOn(wanted.image);
    }

    private static int atLeastOne(double side) {
        return Math.max(1, (int) Math.round(side));
    }

    private Dots drawnOn(BufferedImage sheet) {
        return drawn(
                sheet,
                AffineTransform.getScaleInstance(
                        (double) sheet.getWidth() / width(), (double) sheet.getHeight() / height()));
    }

    private Dots drawn(BufferedImage sheet, AffineTransform how) {
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, how, null);
        pen.dispose();
        return new Dots(sheet);
    }

    /** Turned and mirrored as Exif's orientation asks. */
    Dots upright(int orientation) {
        if (orientation == 1) return this;
        var how = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width(), 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width(), height());
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height());
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height(), 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height(), width());
            default -> new AffineTransform(0, -1, 1, 0, 0, width());
        };
        var onItsSide = orientation >= 5;
        return drawn(
                empty(
                        onItsSide ? height() : width(),
                        onItsSide ? width() : height(),
                        image.getColorModel().hasAlpha()),
                how);
    }

    /** Whether one can look through it anywhere. */
    boolean isSeeThrough() {
        if (!image.getColorModel().hasAlpha()) return false;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0xff) return true;
            }
        }
        return false;
    }

    private static BufferedImage empty(int width, int height, boolean seeThrough) {
        return new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** The same without any way to look through, for paper that has none. */
    BufferedImage opaque() {
        return image.getColorModel().hasAlpha() ? drawnOn(empty(width(), height(), false)).image : image;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }
}

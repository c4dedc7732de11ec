package org.commonthread.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Photographs as large as a story may carry, brought one after the other. */
final class Snapshots {
    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;
    private static final int BYTES_MAX = 8 << 20;
    private static final String BOUNDARY = "the-next-part";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String token;
    private final byte[] photo = photo();

    Snapshots(URI site, String token) {
        this.address = site.resolve("/api/v1/images");
        this.token = token;
    }

    double megapixels() {
        return WIDTH * HEIGHT / 1e6;
    }

    double mebibytes() {
        return photo.length / (double) (1 << 20);
    }

    /** Brings the photograph as if it were another each time, by what is said of it. */
    void bring(int n) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream(photo.length + 1_000);
        body.writeBytes(part("alt", "").getBytes(ISO_8859_1));
        body.writeBytes(("Grey weather, the " + n + "th time").getBytes(ISO_8859_1));
        body.writeBytes(part("file", "; filename=\"weather.jpg\"\r\nContent-Type: image/jpeg")
                .getBytes(ISO_8859_1));
        body.writeBytes(photo);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(ISO_8859_1));
        var answer = http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Authorization", token.substring("Authorization: ".length()))
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 201)
            throw new IllegalStateException("a picture was answered " + answer.statusCode());
    }

    private static String part(String name, String more) {
        return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    /** Noise, which no compression makes small, as large as may be. */
    private static byte[] photo() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) image.setRGB(x, y, random.nextInt(0x40) * 0x010101 + 0x606060);
        }
        for (float quality = 1; quality > 0.1f; quality -= 0.02f) {
            var file = jpeg(image, quality);
            if (file.length <= BYTES_MAX) return file;
        }
        throw new IllegalStateException("no photograph is small enough");
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

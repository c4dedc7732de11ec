package org.commonthread.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Drawn;
import org.commonthread.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {
    private static final String UNKNOWN = "no picture we can read";
    private static final String BROKEN = "not whole";
    private final Darkroom darkroom = new Darkroom();

    @Test
    void aLargePhotoIsMadeSmallerInEverySize() {
        var developed = darkroom.develop(Drawn.jpeg(3000, 2000));

        assertThat(developed.type()).isEqualTo("image/jpeg");
        assertMeasures(developed.large(), 1600, 1067);
        assertMeasures(developed.small(), 640, 427);
        assertMeasures(developed.veil(), 20, 13);
        assertColour(developed.large(), 800, 200, Color.RED);
        assertColour(developed.large(), 800, 900, Color.BLUE);
        assertColour(developed.large(), 50, 50, Color.GREEN);
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() {
        var developed = darkroom.develop(Drawn.png(300, 200));

        assertMeasures(developed.large(), 300, 200);
        assertMeasures(developed.small(), 300, 200);
    }

    @Test
    void whatWasDrawnStaysSharpAndWhatIsClearStaysClear() {
        assertThat(darkroom.develop(Drawn.png(300, 200)).type()).isEqualTo("image/png");
        assertThat(darkroom.develop(Drawn.gif(300, 200)).type()).isEqualTo("image/png");

        var clear = new BufferedImage(60, 60, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(30, 30, Color.RED.getRGB());
        var developed = darkroom.develop(Drawn.written("png", clear));
        assertThat(developed.type()).isEqualTo("image/png");
        assertThat(Drawn.seen(developed.large().bytes()).getRGB(2, 2) >>> 24).isZero();
    }

    @Test
    void aPhotoSavedAsPngBecomesJpeg() {
        var photo = Drawn.written("png", Drawn.seen(Drawn.photo(400, 300, 0.9f)));

        assertThat(darkroom.develop(photo).type()).isEqualTo("image/jpeg");
    }

    @Test
    void greyAndWebpAreRead() {
        var grey = new BufferedImage(50, 40, BufferedImage.TYPE_BYTE_GRAY);
        assertMeasures(darkroom.develop(Drawn.written("jpeg", grey)).large(), 50, 40);
        assertMeasures(darkroom.develop(Drawn.WEBP).large(), 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1,80,60,5,5",
        "2,80,60,75,5",
        "3,80,60,75,55",
        "4,80,60,5,55",
        "5,60,80,5,5",
        "6,60,80,55,5",
        "7,60,80,55,75",
        "8,60,80,5,75",
        "99,80,60,5,5"
    })
    void aPictureStandsUprightHoweverThePhoneWasHeld(int orientation, int width, int height, int x, int y) {
        var large = darkroom.develop(Drawn.withExif(Drawn.jpeg(80, 60), orientation, "x"))
                .large();

        assertMeasures(large, width, height);
        assertColour(large, x, y, Color.GREEN);
    }

    @Test
    void nothingAboutItsMakerOrPlaceIsLeft() {
        var secret = "GPS 51.5007 N 0.1246 W, Maya";
        var xmp = ("http://ns.adobe.com/xap/1.0/\0" + secret).getBytes(StandardCharsets.ISO_8859_1);
        var segment = Drawn.join(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (xmp.length + 2)}, xmp);
        var comment = Drawn.join(
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (secret.length() + 2)},
                secret.getBytes(StandardCharsets.ISO_8859_1));
        var jpeg = Drawn.withExif(Drawn.jpeg(80, 60), 1, secret);
        jpeg = Drawn.join(Arrays.copyOf(jpeg, 2), segment, comment, Drawn.from(jpeg, 2));
        assertThat(text(jpeg)).contains(secret).contains("Exif").contains("ns.adobe.com");

        var developed = darkroom.develop(jpeg);

        for (var print : new Print[] {developed.large(), developed.small(), developed.veil()}) {
            assertThat(text(print.bytes())).doesNotContain("GPS", "Maya", "Exif", "ns.adobe.com", "ICC_PROFILE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "PK\u0003\u0004 a zip", "<?php evil(); ?>"})
    void whatHidesBehindAPictureIsLeftBehind(String hidden) {
        for (var picture : new byte[][] {Drawn.jpeg(80, 60), Drawn.png(80, 60), Drawn.gif(80, 60)}) {
            var developed = darkroom.develop(Drawn.join(picture, hidden.getBytes(StandardCharsets.ISO_8859_1)));

            assertThat(text(developed.large().bytes())).doesNotContain(hidden);
            assertMeasures(developed.large(), 80, 60);
        }
    }

    @Test
    void ofAMovingPictureTheFirstIsKept() {
        var large = darkroom.develop(Drawn.movingGif()).large();

        assertColour(large, 20, 15, Color.RED);
        assertThat(text(large.bytes())).doesNotStartWith("GIF");
    }

    static Stream<Arguments> refused() {
        var jpeg = Drawn.photo(400, 300, 0.9f);
        var png = Drawn.png(400, 300);
        var gif = Drawn.written("gif", Drawn.seen(jpeg));
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of(
                        "a drawing with a script",
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        UNKNOWN),
                Arguments.of("a page with another name", bytes("<!doctype html><script>alert(1)</script>"), UNKNOWN),
                Arguments.of("a page that begins like a GIF", bytes("GIF89a/*<script>alert(1)</script>*/=1;"), BROKEN),
                Arguments.of(
                        "a page that begins like a JPEG", bytes("\u00ff\u00d8\u00ff<script>alert(1)</script>"), BROKEN),
                Arguments.of("one byte", new byte[] {(byte) 0xff}, UNKNOWN),
                Arguments.of("a picture of 900 million dots", Drawn.pngThatClaims(30_000, 30_000), "50 million dots"),
                Arguments.of(
                        "the widest picture there can be",
                        Drawn.pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE),
                        "dots"),
                Arguments.of("a picture without its dots", Drawn.pngThatClaims(7_000, 7_000), BROKEN),
                Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), BROKEN),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), BROKEN),
                Arguments.of("half a GIF", Arrays.copyOf(gif, gif.length / 2), BROKEN),
                Arguments.of("half a WebP", Arrays.copyOf(Drawn.WEBP, 24), BROKEN),
                Arguments.of("a JPEG of a thousand passes", withPasses(jpeg), BROKEN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithASentence(String what, byte[] file, String sentence) {
        assertRefused(() -> darkroom.develop(file), Refusal.Kind.NOT_ACCEPTABLE, sentence);
    }

    @Test
    void oneByteOverEightMegabytesIsTooLarge() {
        var fits = Drawn.join(Drawn.jpeg(80, 60), new byte[0]);
        assertMeasures(darkroom.develop(Arrays.copyOf(fits, 8 << 20)).large(), 80, 60);
        assertRefused(() -> darkroom.develop(Arrays.copyOf(fits, (8 << 20) + 1)), Refusal.Kind.TOO_LARGE, "8 MB");
    }

    private static void assertRefused(ThrowingCallable deed, Refusal.Kind kind, String sentence) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.sentence()).contains(sentence);
            assertThat(refusal.problemOf("file")).isEqualTo(refusal.sentence());
        });
    }

    private static byte[] withPasses(byte[] jpeg) {
        var passes = new byte[2000];
        for (int i = 0; i < passes.length; i += 2) {
            passes[i] = (byte) 0xff;
            passes[i + 1] = (byte) 0xda;
        }
        return Drawn.join(jpeg, passes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertMeasures(Print print, int width, int height) {
        var seen = Drawn.seen(print.bytes());
        assertThat(new int[] {print.width(), print.height(), seen.getWidth(), seen.getHeight()})
                .containsExactly(width, height, width, height);
    }

    private static void assertColour(Print print, int x, int y, Color wanted) {
        var seen = new Color(Drawn.seen(print.bytes()).getRGB(x, y));
        assertThat(seen.getRed()).isCloseTo(wanted.getRed(), within(40));
        assertThat(seen.getGreen()).isCloseTo(wanted.getGreen(), within(40));
        assertThat(seen.getBlue()).isCloseTo(wanted.getBlue(), within(40));
    }
}

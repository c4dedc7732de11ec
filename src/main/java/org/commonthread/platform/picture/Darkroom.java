package org.commonthread.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;

/**
 * Where a picture that somebody sent becomes one that we show: told by its bytes what it is, measured before it is
 * opened, opened in bounded memory, set upright, made smaller and written anew. Of the file itself nothing is kept: no
 * place, no camera, no name, and nothing that was hidden behind the picture.
 */
@ApplicationScoped
public class Darkroom {
    /** The largest file we take. */
    public static final int BYTES_MAX = 8 << 20;

    /** Pictures under way at once on a node: one may need a third of its memory for a second or two. */
    private static final int PLACES = 1;

    private static final int PATIENCE_SECONDS = 30;
    private static final int LARGE = 1600;
    private static final int SMALL = 640;
    private static final int VEIL = 20;

    private final Semaphore places = new Semaphore(PLACES, true);

    /**
     * The picture in {@code file}; of several in one file the first.
     *
     * @throws Refusal too large; unacceptable in field {@code file} if it is no picture, a broken one, or has more dots
     *     than we can hold; too many if others are served first for longer than she would wait
     */
    public Developed develop(byte[] file) {
        if (file.length > BYTES_MAX) throw tooLarge();
        if (file.length == 0) throw refused(Spoken.say("picture.empty"));
        var format = Format.of(file).orElseThrow(() -> refused(Spoken.say("picture.unknown")));
        if (!hasPlace()) throw Refusal.tooMany(Spoken.say("picture.busy"), Duration.ofMinutes(1));
        try {
            return prints(format, file);
        } finally {
            places.release();
        }
    }

    /** For whoever sees the length of a file before its bytes. */
    public static Refusal tooLarge() {
        return Refusal.tooLarge("file", Spoken.say("picture.tooLarge", BYTES_MAX >> 20));
    }

    static Refusal refused(String sentence) {
        return Refusal.unacceptable("file", sentence);
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Developed prints(Format format, byte[] file) {
        var dots = Dots.of(Opening.read(format, file), LARGE).upright(Exif.orientation(format, file));
        var small = dots.within(SMALL);
        var paper = Paper.bestFor(dots, format.isDrawn());
        return new Developed(paper.type(), paper.print(dots), paper.print(small), paper.print(small.within(VEIL)));
    }
}

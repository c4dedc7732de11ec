package org.commonthread.finder.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.commonthread.finder.EntryWords;
import org.commonthread.finder.Giving;
import org.commonthread.member.Actor;

/** Writes all entries into a file, a few at a time. */
@ApplicationScoped
public class Exporting {
    private static final int TOGETHER = 500;

    @Inject
    Giving giving;

    /** What an entry is handed to. */
    @FunctionalInterface
    private interface Taker {
        void take(EntryWords words) throws IOException;
    }

    /**
     * @param whole with what is for staff only; for whoever keeps the finder
     */
    public void csv(Actor reader, boolean whole, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var sheet = new Csv.Sheet(writer);
        all(reader, whole, sheet::write);
        writer.flush();
    }

    public void hsds(Actor reader, boolean whole, OutputStream out) throws IOException {
        var writer = new HsdsWriter(out);
        all(reader, whole, writer::write);
        writer.end();
    }

    private void all(Actor reader, boolean whole, Taker taker) throws IOException {
        var some = giving.after(reader, whole, 0, TOGETHER);
        while (!some.isEmpty()) {
            for (var entry : some) taker.take(entry.words());
            some = giving.after(reader, whole, some.get(some.size() - 1).id(), TOGETHER);
        }
    }
}

package org.commonthread.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.commonthread.platform.Gzip.Run;
import org.jspecify.annotations.Nullable;

/**
 * Markup that many pages repeat, kept under the very record it was made from: the same record is the same markup,
 * another record is other markup, and so there is nothing to spoil. What is shown to one reader only must be a component
 * of the record; two readers share markup exactly if they would see the same.
 */
public final class KeptMarkup {
    private static final int CHARACTERS = 8 << 20;
    private static final int BYTES = 16 << 20;
    private static final int BESIDE_CHARACTERS = 200;

    /** Something shorter is sent as text: with what stands around it it compresses better, and is soon done. */
    private static final int WORTH_A_RUN = 16_384;

    private static final byte[] UNCOMPRESSED = {};

    private static final Cache<Record, String> PIECES = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .executor(Runnable::run)
            // the record holds the words once more
            .weigher((Record piece, String markup) -> 2 * markup.length() + BESIDE_CHARACTERS)
            .build();

    private static final Cache<Record, Run> RUNS = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .executor(Runnable::run)
            .weigher((Record run, Run made) -> made.plain().length + made.deflated().length + BESIDE_CHARACTERS)
            .build();

    private KeptMarkup() {}

    /** What makes the markup of a record, of which it is a pure function. */
    @FunctionalInterface
    public interface Drawing {
        void draw(FacesContext context) throws IOException;
    }

    /** Writes a small piece, such as one comment. */
    public static void write(FacesContext context, Record piece, Drawing drawing) throws IOException {
        context.getResponseWriter().write(piece(context, piece, drawing));
    }

    /** Looks whether a longer part of a page is kept, which is kept compressed if it is long enough. */
    public static Part part(Record piece) {
        return new Part(piece, RUNS.getIfPresent(piece));
    }

    /** A longer part of a page. What was kept when it was looked for is held until it is written. */
    public static final class Part {
        private final Record piece;
        private final @Nullable Run kept;

        private Part(Record piece, @Nullable Run kept) {
            this.piece = piece;
            this.kept = kept;
        }

        public boolean isKept() {
            return kept != null;
        }

        /** Writes it; what is not kept is drawn, and is kept from then on. */
        public void write(FacesContext context, Drawing drawing) throws IOException {
            var run = kept == null ? draw(context, drawing) : kept;
            if (run.plain().length >= WORTH_A_RUN
                    && context.getExternalContext().getResponse() instanceof PageBuffer page) {
                // what was written before it has to be there first
                context.getResponseWriter().flush();
                page.write(run);
            } else {
                context.getResponseWriter().write(new String(run.plain(), StandardCharsets.UTF_8));
            }
        }

        private Run draw(FacesContext context, Drawing drawing) throws IOException {
            var plain = made(context, drawing).getBytes(StandardCharsets.UTF_8);
            var run = plain.length < WORTH_A_RUN ? new Run(plain, UNCOMPRESSED) : Run.toKeep(plain);
            RUNS.put(piece, run);
            return run;
        }
    }

    private static String piece(FacesContext context, Record piece, Drawing drawing) throws IOException {
        var markup = PIECES.getIfPresent(piece);
        if (markup == null) {
            markup = made(context, drawing);
            PIECES.put(piece, markup);
        }
        return markup;
    }

    private static String made(FacesContext context, Drawing drawing) throws IOException {
        var page = context.getResponseWriter();
        var markup = new StringWriter(2_048);
        var aside = page.cloneWithWriter(markup);
        context.setResponseWriter(aside);
        try {
            drawing.draw(context);
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return markup.toString();
    }
}

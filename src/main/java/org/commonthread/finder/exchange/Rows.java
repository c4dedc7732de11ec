package org.commonthread.finder.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonthread.finder.EntryWords;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.jspecify.annotations.Nullable;

/** Reads a file and lays its rows out, a few at a time: however long it is, it is never in memory as a whole. */
@ApplicationScoped
class Rows {
    private static final int TOGETHER = 200;
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Inject
    Imports imports;

    @Inject
    Shape shape;

    /** @return how many rows there are */
    int read(long importId, String name, String source, InputStream file) throws IOException {
        var laying = new Laying(importId, source);
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            Hsds.read(file, laying::take);
        } else {
            Csv.read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)), laying::take);
        }
        return laying.number;
    }

    EntryWords words(String json) {
        try {
            return JSON.readValue(json, EntryWords.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a row that was laid out is no entry", impossible);
        }
    }

    private static String written(EntryWords words) {
        try {
            return JSON.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an entry is no JSON", impossible);
        }
    }

    /** One file being laid out. */
    private final class Laying {
        private final long importId;
        private final String source;
        private final Map<String, Long> known = new HashMap<>();
        private int number;

        Laying(long importId, String source) {
            this.importId = importId;
            this.source = source;
        }

        void take(Row row) {
            var words = row.words() == null ? null : row.words().from(source);
            var problem = words == null ? row.problem() : problem(words, row.line());
            var entities = imports.entityManager();
            entities.persist(
                    new ImportRow(importId, ++number, row.line(), words == null ? "" : written(words), problem));
            if (number % TOGETHER == 0) {
                entities.flush();
                // the import itself is read again where it is needed
                entities.clear();
            }
        }

        private String problem(EntryWords words, long line) {
            try {
                shape.check(words);
            } catch (Refusal refused) {
                return refused.problems().stream()
                        .map(each -> each.field() + ": " + each.message())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(refused.sentence());
            }
            var origin = words.origin();
            if (origin.sourceId().isEmpty()) return "It has no id, so that nobody could tell it when it comes again.";
            @Nullable Long before = known.putIfAbsent(origin.source() + " " + origin.sourceId(), line);
            return before == null ? "" : "Its id stands in line " + before + " already.";
        }
    }
}

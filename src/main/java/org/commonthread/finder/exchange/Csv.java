package org.commonthread.finder.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonthread.finder.EntryWords;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Our own CSV (RFC 4180): one header, one entry a row, read and written row by row. */
final class Csv {
    private Csv() {}

    /**
     * Hands over each row, the bad ones with what is wrong.
     *
     * @throws Refusal if the file has no header that we know, or ends within a quoted cell
     */
    static void read(Reader file, Consumer<Row> taker) throws IOException {
        // it has a field limit of 16 million characters; no cell of ours is kept beyond 3,000
        var quotes = new Quotes(file);
        try (var rows = CsvReader.builder()
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(quotes)) {
            @Nullable Map<Column, Integer> places = null;
            var cells = 0;
            for (var row : rows) {
                if (places == null) {
                    places = places(row);
                    cells = row.getFieldCount();
                } else if (row.getFieldCount() > cells) {
                    taker.accept(Row.bad(row.getStartingLineNumber(), "It has more cells than the first row names."));
                } else {
                    taker.accept(read(row, places));
                }
            }
            if (places == null) throw noHeader();
            if (quotes.isOneOpen()) throw neverEnds();
        } catch (CsvParseException broken) {
            throw neverEnds();
        }
    }

    private static Refusal neverEnds() {
        return Refusal.unacceptable("file", "A cell of this file begins with a quotation mark and never ends.");
    }

    /** Counts quotation marks: each that opens is closed again, and within a cell they come in pairs (RFC 4180, 2.7). */
    private static final class Quotes extends FilterReader {
        private boolean open;

        Quotes(Reader file) {
            super(file);
        }

        @Override
        public int read(char[] some, int from, int most) throws IOException {
            var count = super.read(some, from, most);
            for (int i = from; i < from + count; i++) open ^= some[i] == '"';
            return count;
        }

        boolean isOneOpen() {
            return open;
        }
    }

    private static Map<Column, Integer> places(CsvRecord header) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < header.getFieldCount(); i++) {
            // spreadsheets put a mark of the byte order before the first
            var name = header.getField(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            var place = i;
            Arrays.stream(Column.values())
                    .filter(column -> column.header().equals(name))
                    .forEach(column -> places.putIfAbsent(column, place));
        }
        if (!places.containsKey(Column.NAME) || !places.containsKey(Column.ID)) throw noHeader();
        return places;
    }

    private static Refusal noHeader() {
        return Refusal.unacceptable(
                "file", "The first row must name the columns, id and name among them. An export shows all of them.");
    }

    private static Row read(CsvRecord row, Map<Column, Integer> places) {
        var line = row.getStartingLineNumber();
        try {
            return Row.good(line, new Cells(column -> cell(row, places.get(column))).words());
        } catch (Refusal refused) {
            return Row.bad(line, refused.sentence());
        }
    }

    private static String cell(CsvRecord row, @Nullable Integer place) {
        return place == null || place >= row.getFieldCount() ? "" : Defused.read(row.getField(place));
    }

    /** Writes the header now and a row for each entry that is handed over. */
    static final class Sheet {
        private final CsvWriter rows;

        Sheet(Writer out) {
            rows = CsvWriter.builder()
                    .bufferSize(0)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(out);
            rows.writeRecord(Stream.of(Column.values()).map(Column::header).toList());
        }

        void write(EntryWords words) {
            rows.writeRecord(Stream.of(Column.values())
                    .map(column -> cell(column, words))
                    .toList());
        }

        private static String cell(Column column, EntryWords words) {
            var value = column.of(words);
            return column.isNumber() ? value : Defused.write(value);
        }
    }
}

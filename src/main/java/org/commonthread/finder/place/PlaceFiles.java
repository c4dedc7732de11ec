package org.commonthread.finder.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.commonthread.platform.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The files that places come from: ours, and in their stead those of a folder, in the format in which GeoNames gives
 * postal codes away ({@code XX.txt}; its readme names the twelve columns).
 */
final class PlaceFiles {
    private static final String OURS = "/places/places.tsv.gz";

    /** Raised with the file: it is how a site knows that it has an older one. */
    private static final String VERSION = "geonames 2024-04-12, 2023-03-05";

    private final @Nullable Path folder;

    /** One line of a file. */
    record Row(
            String country,
            String code,
            String name,
            String region,
            double latitude,
            double longitude,
            int people,
            String zone) {}

    PlaceFiles(Optional<Path> folder) {
        this.folder = folder.orElse(null);
    }

    /** Says whether the files are still those of last time, without reading them. */
    String digest() {
        if (folder == null) return VERSION;
        return Digest.hex(
                VERSION + geonames(folder).stream().map(PlaceFiles::stamp).collect(Collectors.joining("\n")));
    }

    private static String stamp(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Towns are always ours; postal codes of a country come from the folder if it has them. */
    void read(Consumer<Row> reader) {
        var replaced = folder == null
                ? List.<String>of()
                : geonames(folder).stream().map(PlaceFiles::country).toList();
        ours(row -> {
            if (row.code().isEmpty() || !replaced.contains(row.country())) reader.accept(row);
        });
        if (folder != null) geonames(folder).forEach(file -> geonames(file, reader));
    }

    private static void ours(Consumer<Row> reader) {
        try (var file = Objects.requireNonNull(PlaceFiles.class.getResourceAsStream(OURS));
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split("\t", -1);
                var people = cells[6].isEmpty() ? 0 : Integer.parseInt(cells[6]);
                reader.accept(new Row(
                        cells[0], cells[1], cells[2], cells[3], number(cells[4]), number(cells[5]), people, cells[7]));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void geonames(Path file, Consumer<Row> reader) {
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length >= 11 && !cells[9].isBlank() && !cells[10].isBlank())
                    .forEach(cells -> reader.accept(new Row(
                            cells[0],
                            Postcode.written(cells[1]),
                            cells[2],
                            cells[3],
                            number(cells[9]),
                            number(cells[10]),
                            0,
                            "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }

    private static List<Path> geonames(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[A-Z]{2}\\.txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String country(Path file) {
        return file.getFileName().toString().substring(0, 2);
    }
}

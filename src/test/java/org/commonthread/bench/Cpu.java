package org.commonthread.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What server processes have used, themselves and all they have started, as the kernel counts it (proc(5)): the
 * generator's own work is in none of it.
 */
final class Cpu {
    private static final double TICKS_PER_SECOND = 100;
    private static final int AFTER_NAME_PARENT = 1;
    private static final int AFTER_NAME_TIMES = 11;

    private final List<Long> roots;

    Cpu(List<Long> roots) {
        this.roots = roots;
    }

    /** Seconds of user and system time so far; a child that has ended counts as its parent's. */
    double seconds() {
        double ticks = 0;
        var all = all();
        for (var pid : tree(all)) {
            for (int i = AFTER_NAME_TIMES; i < AFTER_NAME_TIMES + 4; i++) ticks += Double.parseDouble(all.get(pid)[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** Waits until nothing but idling is left to do. */
    void settle() {
        for (int i = 0; i < 40; i++) {
            var before = seconds();
            pause(500);
            if (seconds() - before < 0.06) return;
        }
    }

    /** Memory that is theirs alone and their share of what is common, in MiB. */
    static long pss(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static long parent(long pid) {
        var stat = stat(Path.of("/proc/" + pid));
        return Long.parseLong(stat[AFTER_NAME_PARENT]);
    }

    private List<Long> tree(Map<Long, String[]> all) {
        var found = new java.util.ArrayList<Long>(
                roots.stream().filter(all::containsKey).toList());
        for (int i = 0; i < found.size(); i++) {
            var parent = String.valueOf(found.get(i));
            all.forEach((pid, stat) -> {
                if (stat[AFTER_NAME_PARENT].equals(parent)) found.add(pid);
            });
        }
        return found;
    }

    private static Map<Long, String[]> all() {
        var all = new HashMap<Long, String[]>();
        try (Stream<Path> folders = Files.list(Path.of("/proc"))) {
            folders.filter(folder -> folder.getFileName().toString().matches("\\d+"))
                    .forEach(folder -> {
                        var stat = stat(folder);
                        if (stat.length > 0)
                            all.put(Long.valueOf(folder.getFileName().toString()), stat);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** The fields after the process's name, which may hold anything; none if it has just ended. */
    private static String[] stat(Path folder) {
        try {
            var line = Files.readString(folder.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(roots.toArray());
    }
}

package org.commonthread.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What server processes have used, themselves and all they have started, as the kernel counts it (proc(5)): the
 * generator's own work is in none of it.
 */
final class Cpu {
    private static final double TICKS_PER_SECOND = 100;
    private static final Path PROCESSES = Path.of("/proc");
    private static final Pattern COMPILER = Pattern.compile("C[12]_Compiler.*");

    private static final int NAME = 0;
    private static final int PARENT = 2;
    private static final int TIMES = 12;

    private final List<Long> roots;

    Cpu(List<Long> roots) {
        this.roots = roots;
    }

    /** Seconds of user and system time so far; a child that has ended counts as its parent's. */
    double seconds() {
        double ticks = 0;
        var all = all(PROCESSES);
        for (var pid : tree(all)) {
            for (int i = TIMES; i < TIMES + 4; i++) ticks += Double.parseDouble(all.get(pid)[i]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** What of it Java's compilers have used. */
    double compiling() {
        double ticks = 0;
        for (var root : roots) {
            for (var thread : all(Path.of("/proc/" + root + "/task")).values()) {
                if (COMPILER.matcher(thread[NAME]).matches())
                    ticks += Double.parseDouble(thread[TIMES]) + Double.parseDouble(thread[TIMES + 1]);
            }
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
        return Long.parseLong(stat[PARENT]);
    }

    private List<Long> tree(Map<Long, String[]> all) {
        var found = new java.util.ArrayList<Long>(
                roots.stream().filter(all::containsKey).toList());
        for (int i = 0; i < found.size(); i++) {
            var parent = String.valueOf(found.get(i));
            all.forEach((pid, stat) -> {
                if (stat[PARENT].equals(parent)) found.add(pid);
            });
        }
        return found;
    }

    /** All processes of the machine, or threads of a process, by their numbers. */
    private static Map<Long, String[]> all(Path where) {
        var all = new HashMap<Long, String[]>();
        try (Stream<Path> folders = Files.list(where)) {
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

    /** The name, which may hold anything, and the fields after it; none if it has just ended. */
    private static String[] stat(Path folder) {
        try {
            var line = Files.readString(folder.resolve("stat"));
            var end = line.lastIndexOf(')');
            return (line.substring(line.indexOf('(') + 1, end).replace(' ', '_') + line.substring(end + 1)).split(" ");
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

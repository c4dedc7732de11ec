package org.commonthread.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param cpu CPU seconds of all server processes per 1,000 requests: the least, the middle and the most of the runs
 * @param bare what bare Undertow cost just before and just after: how fast the machine was at that moment
 * @param statements the database saw for one request; negative where that was not asked
 */
record Result(
        String name,
        double perSecond,
        double p50,
        double p99,
        double[] cpu,
        double bare,
        long bytes,
        long bad,
        int statements) {
    private static final String FORMAT =
            "| %-44s | %8.0f | %7.2f | %7.2f | %7.3f | %7.3f | %7.3f | %5.3f | %7d | %4s | %3d |";

    static final String HEAD =
            "| what                                         |    req/s |  p50 ms |  p99 ms | cpu min |  median |     max |  bare |   bytes | stmt | bad |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|---|";

    double middle() {
        return cpu[cpu.length / 2];
    }

    String line() {
        return String.format(
                Locale.ROOT,
                FORMAT,
                name,
                perSecond,
                p50,
                p99,
                cpu[0],
                middle(),
                cpu[cpu.length - 1],
                bare,
                bytes,
                statements < 0 ? "–" : statements,
                bad);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"perSecond\":%.1f,\"p50Ms\":%.3f,\"p99Ms\":%.3f,\"cpuSecondsPer1000\":[%.4f,%.4f,%.4f],"
                        + "\"bareBeside\":%.4f,\"bytes\":%d,\"statements\":%d,\"bad\":%d}",
                name,
                perSecond,
                p50,
                p99,
                cpu[0],
                middle(),
                cpu[cpu.length - 1],
                bare,
                bytes,
                statements,
                bad);
    }
}

package org.commonthread.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Some clients, each with a connection of its own, who ask again as soon as they are answered. */
final class Load {
    private final URI site;
    private final int clients;

    Load(URI site, int clients) {
        this.site = site;
        this.clients = clients;
    }

    /**
     * What a run of it saw.
     *
     * @param bad answers that were not as expected
     * @param bytes of the last answer's body, as it came over the wire
     * @param times of each answer, in nanoseconds, sorted
     */
    record Seen(long bad, long bytes, double seconds, long[] times) {
        double perSecond() {
            return times.length / seconds;
        }

        double milliseconds(double quantile) {
            if (times.length == 0) return Double.NaN;
            return times[(int) Math.min(times.length - 1L, Math.round(quantile * times.length))] / 1e6;
        }
    }

    /** A GET as browsers send it. */
    static String get(String address, String... headers) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\n"
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\r\n").toList()) + "\r\n";
    }

    static String post(String address, String json, String... headers) {
        return with("POST", address, json, headers);
    }

    static String put(String address, String json, String... headers) {
        return with("PUT", address, json, headers);
    }

    private static String with(String method, String address, String json, String... headers) {
        return method + " " + address
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + json.getBytes(UTF_8).length + "\r\n"
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\r\n").toList()) + "\r\n" + json;
    }

    /** @param request the n-th request of a client, by {@code client + n * clients} */
    Seen run(int seconds, int expected, IntFunction<String> request) {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var begun = System.nanoTime();
            var end = begun + seconds * 1_000_000_000L;
            var all = threads.invokeAll(IntStream.range(0, clients)
                    .<Callable<Client>>mapToObj(i -> () -> new Client(expected).ask(end, i, clients, request))
                    .toList());
            var took = (System.nanoTime() - begun) / 1e9;
            var seen = new ArrayList<Client>();
            for (var each : all) seen.add(each.get());
            var times = seen.stream()
                    .flatMapToLong(each -> each.times.stream().mapToLong(Long::longValue))
                    .sorted();
            return new Seen(seen.stream().mapToLong(each -> each.bad).sum(), seen.get(0).bytes, took, times.toArray());
        } catch (Exception failed) {
            throw new IllegalStateException("the load could not be put on " + site, failed);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One request, whatever comes of it. */
    void once(String request) {
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            new Client(0).answer(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        } catch (IOException failed) {
            throw new IllegalStateException("no answer from " + site, failed);
        }
    }

    private final class Client {
        private final List<Long> times = new ArrayList<>();
        private final int expected;
        private long bad;
        private long bytes;

        Client(int expected) {
            this.expected = expected;
        }

        Client ask(long end, int first, int step, IntFunction<String> request) throws IOException {
            try (var socket = new Socket(site.getHost(), site.getPort())) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(30_000);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                for (int n = first; System.nanoTime() < end; n += step) {
                    var before = System.nanoTime();
                    socket.getOutputStream().write(request.apply(n).getBytes(UTF_8));
                    if (answer(in) != expected) bad++;
                    times.add(System.nanoTime() - before);
                }
            }
            return this;
        }

        private int answer(InputStream in) throws IOException {
            var status = Integer.parseInt(line(in).split(" ")[1]);
            long length = 0;
            boolean chunked = false;
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                var header = line.toLowerCase(java.util.Locale.ROOT);
                if (header.startsWith("content-length:"))
                    length = Long.parseLong(header.substring(15).strip());
                if (header.startsWith("transfer-encoding:")) chunked = true;
            }
            if (chunked) {
                bytes = 0;
                for (int size = chunk(in); size > 0; size = chunk(in)) {
                    in.skipNBytes(size);
                    bytes += size;
                    line(in);
                }
                line(in);
            } else if (status != 304 && status != 204) {
                in.skipNBytes(length);
                bytes = length;
            }
            return status;
        }

        private static int chunk(InputStream in) throws IOException {
            return Integer.parseInt(line(in).strip(), 16);
        }

        private static String line(InputStream in) throws IOException {
            var line = new byte[4096];
            int length = 0;
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) throw new IOException("the server hung up");
                line[length++] = (byte) next;
            }
            return new String(line, 0, Math.max(0, length - 1), US_ASCII);
        }
    }
}

package org.commonthread.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One server process of ours: started, waited for, stopped; its output goes to a file. */
public final class Part implements AutoCloseable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** What the server's connection pool says when nobody answers. */
    private static final String NO_CONNECTION = "IJ031084";

    private final String name;
    private final Process process;
    private final Path output;

    private Part(String name, Process process, Path output) {
        this.name = name;
        this.process = process;
        this.output = output;
    }

    static Part start(String name, List<String> command, Map<String, String> environment, Path folder, Path output) {
        try {
            Files.createDirectories(output.getParent());
            Files.createDirectories(folder);
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var part = new Part(name, builder.start(), output);
            Runtime.getRuntime().addShutdownHook(new Thread(part::close));
            return part;
        } catch (IOException failed) {
            throw new Problem(name + " could not be started: " + failed.getMessage(), failed);
        }
    }

    /** Refuses, in words, if somebody listens there already. */
    static void requireFree(int port, String whose) {
        for (var host : List.of("127.0.0.1", "0.0.0.0")) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            } catch (IOException busy) {
                throw new Problem("Port " + port + " (" + whose
                        + ") is in use. Stop what listens there, or wait a moment if you have just stopped us.");
            }
        }
    }

    /** Waits until {@code address} answers 200. */
    Part awaitReady(String address, Duration patience) {
        var end = Instant.now().plus(patience);
        while (!answers(address)) {
            if (!process.isAlive()) throw new Problem(name + " has stopped. " + lastWords());
            if (Instant.now().isAfter(end)) {
                throw new Problem(name + " is not ready after " + patience.toSeconds() + " s. See " + output);
            }
            pause();
            refuseWrongSetting();
            refuseBrokenStart();
        }
        return this;
    }

    private static boolean answers(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Problem("stopped while starting", stop);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Problem("stopped while starting", stop);
        }
    }

    /** The application says in one line which setting cannot work; that line is all a person needs. */
    private void refuseWrongSetting() {
        try (var lines = Files.lines(output)) {
            lines.filter(line -> line.contains(" SETTING ")).findFirst().ifPresent(line -> {
                throw new Problem(line.substring(line.indexOf(" SETTING ") + 9));
            });
        } catch (IOException unreadable) {
            throw new Problem("Cannot read " + output, unreadable);
        }
    }

    /** A server that came up without the application will never be ready. */
    private void refuseBrokenStart() {
        try (var lines = Files.lines(output)) {
            var told = lines.filter(line -> line.contains(NO_CONNECTION) || line.contains("started (with errors)"))
                    .toList();
            if (told.stream().noneMatch(line -> line.contains("started (with errors)"))) return;
            throw new Problem(
                    told.get(0).contains(NO_CONNECTION)
                            ? "COMMONTHREAD_DB_URL leads to no database that answers; check it with COMMONTHREAD_DB_USER and"
                                    + " COMMONTHREAD_DB_PASSWORD."
                            : name + " could not start. See " + output);
        } catch (IOException unreadable) {
            throw new Problem("Cannot read " + output, unreadable);
        }
    }

    private String lastWords() {
        refuseWrongSetting();
        return "See " + output;
    }

    /** How many lines of what it has told since its start hold these words. */
    public long told(String words) {
        try (var lines = Files.lines(output)) {
            return lines.filter(line -> line.contains(words)).count();
        } catch (IOException unreadable) {
            throw new Problem("Cannot read " + output, unreadable);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Sends a signal to the process and all it has started. */
    void signal(String name) {
        var all = java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants());
        all.forEach(handle -> {
            try {
                new ProcessBuilder("kill", "-" + name, String.valueOf(handle.pid()))
                        .start()
                        .waitFor();
            } catch (IOException failed) {
                throw new Problem("Cannot signal " + this.name, failed);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** As a power cut would. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Asks it to stop and sees to it that it does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException hurry) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}

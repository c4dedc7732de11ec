package org.commonthread.platform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Files as objects of one bucket in a store that speaks S3. Three signed requests are all we need of it; Amazon's own
 * library for them would be five times as large as the rest of the site.
 */
class S3Store implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int NOTHING = 204;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final URI bucket;
    private final S3Signature signature;

    /** @param bucket the bucket's own address, without a slash at the end */
    S3Store(URI bucket, String region, String keyId, String secret, Clock clock) {
        this.bucket = bucket;
        this.signature = new S3Signature(region, keyId, secret, clock);
    }

    @Override
    public void put(String name, byte[] file) {
        var answer = send("PUT", name, file);
        if (answer.statusCode() != OK) throw failed("keep", name, answer);
    }

    @Override
    public Optional<byte[]> get(String name) {
        var answer = send("GET", name, new byte[0]);
        if (answer.statusCode() == NOT_FOUND) return Optional.empty();
        if (answer.statusCode() != OK) throw failed("read", name, answer);
        return Optional.of(answer.body());
    }

    @Override
    public void delete(String name) {
        var answer = send("DELETE", name, new byte[0]);
        if (answer.statusCode() != NOTHING && answer.statusCode() != OK && answer.statusCode() != NOT_FOUND) {
            throw failed("delete", name, answer);
        }
    }

    private HttpResponse<byte[]> send(String method, String name, byte[] body) {
        var address = URI.create(bucket + "/" + Names.checked(name));
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        signature.headers(method, address, body).forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new UncheckedIOException("no answer from " + bucket.getHost(), unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("stopped while waiting for " + bucket.getHost()));
        }
    }

    private UncheckedIOException failed(String deed, String name, HttpResponse<byte[]> answer) {
        return new UncheckedIOException(new IOException(
                "cannot " + deed + " " + name + ": " + bucket.getHost() + " says " + answer.statusCode()));
    }
}

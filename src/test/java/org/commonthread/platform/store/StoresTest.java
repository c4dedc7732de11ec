package org.commonthread.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.commonthread.AtOnce;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both stores keep the same promises; the second against a server that speaks S3 and checks every signature. */
class StoresTest {
    private static final byte[] FILE = new byte[300_000];

    @TempDir
    static Path folder;

    private static S3Proxy server;

    @BeforeAll
    static void startAStoreThatSpeaksS3() throws Exception {
        Arrays.fill(FILE, (byte) 7);
        var objects = ContextBuilder.newBuilder("transient")
                .credentials("x", "x")
                .buildView(BlobStoreContext.class)
                .getBlobStore();
        objects.createContainerInLocation(null, "pictures");
        server = S3Proxy.builder()
                .blobStore(objects)
                .awsAuthentication(AuthenticationType.AWS_V4, "the-key", "the-secret")
                .endpoint(URI.create("http://127.0.0.1:0"))
                .build();
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    private static Store s3(String secret, Clock clock) {
        return new S3Store(
                URI.create("http://127.0.0.1:" + server.getPort() + "/pictures"),
                "eu-central-1",
                "the-key",
                secret,
                clock);
    }

    static Stream<Store> stores() {
        return Stream.of(new DiskStore(folder), s3("the-secret", Clock.systemUTC()));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsPutCanBeReadAndDeleted(Store store) {
        assertThat(store.get("abc-large.jpg")).isEmpty();

        store.put("abc-large.jpg", FILE);
        store.put("abc-large.jpg", FILE);
        store.put("abc-small.jpg", new byte[] {1});

        assertThat(store.get("abc-large.jpg"))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(FILE));
        assertThat(store.get("abc-small.jpg"))
                .hasValueSatisfying(read -> assertThat(read).containsExactly(1));
        store.delete("abc-large.jpg");
        store.delete("abc-large.jpg");
        assertThat(store.get("abc-large.jpg")).isEmpty();
        assertThat(store.get("abc-small.jpg")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void nameThatLeadsElsewhereIsNoName(Store store) {
        for (var name : new String[] {"../abc", "/etc/passwd", "a", "", "ab/cd", "ab%2fcd", "ab?x=1", "ab\0cd", "Ab"}) {
            assertThatThrownBy(() -> store.put(name, FILE)).as(name).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.get(name)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void thoseWhoReadWhileOthersWriteSeeAWholeFile(Store store) {
        store.put("busy-large.jpg", FILE);

        AtOnce.times(8, i -> () -> {
                    if (i % 2 == 0) store.put("busy-large.jpg", FILE);
                    return store.get("busy-large.jpg").orElseThrow();
                })
                .forEach(read -> assertThat(read.given()).isEqualTo(FILE));
    }

    @Test
    void nothingUnfinishedStaysOnTheDisk() throws IOException {
        new DiskStore(folder.resolve("own")).put("abc-large.jpg", FILE);

        try (var files = Files.walk(folder.resolve("own"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aDiskThatCannotBeWrittenIsAnError() throws IOException {
        var file = Files.createFile(folder.resolve("a-file"));

        assertThatThrownBy(() -> new DiskStore(file).put("abc.jpg", FILE)).isInstanceOf(UncheckedIOException.class);
    }

    static Stream<Store> refused() {
        return Stream.of(
                s3("another", Clock.systemUTC()),
                s3("the-secret", Clock.offset(Clock.systemUTC(), Duration.ofHours(2))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aWrongSecretOrClockIsRefusedByTheServer(Store store) {
        assertThatThrownBy(() -> store.get("abc.jpg"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("says 403");
        assertThatThrownBy(() -> store.delete("abc.jpg")).hasMessageContaining("says 403");
        // Which words come is a race: a server may answer and hang up before the file has been sent whole.
        assertThatThrownBy(() -> store.put("abc.jpg", FILE)).isInstanceOf(UncheckedIOException.class);
        assertThat(s3("the-secret", Clock.systemUTC()).get("abc.jpg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "put", "delete"})
    void aServerThatIsAwayIsAnError(String deed) {
        var away = new S3Store(URI.create("http://127.0.0.1:1/pictures"), "eu", "k", "s", Clock.systemUTC());

        assertThatThrownBy(() -> {
                    switch (deed) {
                        case "get" -> away.get("abc.jpg");
                        case "put" -> away.put("abc.jpg", FILE);
                        default -> away.delete("abc.jpg");
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
    }
}

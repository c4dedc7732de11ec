package org.commonthread.stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Keycloak with our development realm and theme. */
public final class Keycloak {
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path home;
    private final int port;
    private final int managementPort;
    private final String appAddress;
    private final Path data;

    private Keycloak(Path home, int port, int managementPort, String appAddress, Path data) {
        this.home = home;
        this.port = port;
        this.managementPort = managementPort;
        this.appAddress = appAddress;
        this.data = data;
    }

    /**
     * One whose people and logins live in {@code folder}, which also holds the unpacked program, so that the build it
     * does of itself at its first start is done once. A realm knows where its site is, so each port has one of its own.
     */
    public static Keycloak in(Path folder, int port, int managementPort, String appAddress) {
        var home = folder.resolve("program");
        if (!Files.exists(home)) {
            Places.unzipInner(Places.TARGET.resolve("keycloak.zip"), home);
        }
        return new Keycloak(home, port, managementPort, appAddress, folder.resolve("db-" + port));
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public void requireFree() {
        Part.requireFree(port, "Keycloak");
        Part.requireFree(managementPort, "Keycloak's health");
    }

    /** Starts it; {@link #awaitReady} tells when it can be used. */
    public Part start() {
        var docker = Places.PROJECT.resolve("docker/keycloak");
        var command = new ArrayList<>(List.of(
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--cache=local",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--health-enabled=true",
                "--spi-theme--folder--dir=" + docker.resolve("theme"),
                "-Dkeycloak.migration.action=import",
                "-Dkeycloak.migration.provider=dir",
                "-Dkeycloak.migration.dir=" + docker.resolve("realm"),
                "-Dkeycloak.migration.strategy=IGNORE_EXISTING",
                "-Dkeycloak.migration.replace-placeholders=true",
                "-Dkc.db-url-path=" + data,
                "-Dquarkus.transaction-manager.object-store.directory=" + data.resolve("tx")));
        var environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                "COMMONTHREAD_BASE_URL", appAddress,
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        return Part.start("Keycloak", command, environment, home, data.resolveSibling("keycloak.log"));
    }

    public Part awaitReady(Part started) {
        return started.awaitReady("http://localhost:" + managementPort + "/health/ready", PATIENCE);
    }
}

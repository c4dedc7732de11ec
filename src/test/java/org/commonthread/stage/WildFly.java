package org.commonthread.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provisioned server, run from a folder of its own so that several may run from one installation. */
public final class WildFly {
    private static final Path HOME = Places.TARGET.resolve("server");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int portOffset;
    private final Map<String, String> settings = new HashMap<>();
    private @Nullable Path classes;
    private boolean shortLived;

    public WildFly(Path folder, int portOffset) {
        this.folder = folder;
        this.portOffset = portOffset;
    }

    public WildFly with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /**
     * When it stops for the first time it lays down its classes as it has read them, which takes some seconds, and
     * starts sooner from then on with less memory (JEP 350). Classes that have changed since are read anew.
     */
    public WildFly layingDownClasses() {
        classes = folder.resolve("classes-" + Runtime.version().feature() + ".jsa");
        return this;
    }

    /** For a server that is stopped before the thorough compiler would pay. */
    public WildFly shortLived() {
        shortLived = true;
        return this;
    }

    public String address() {
        return "http://localhost:" + port();
    }

    private int port() {
        return 8080 + portOffset;
    }

    public int managementPort() {
        return 9990 + portOffset;
    }

    public void requireFree() {
        Part.requireFree(port(), "Common Thread");
        Part.requireFree(managementPort(), "the server's management");
    }

    /** Lays the built application into the folder and starts the server. */
    public Part startWithApplication() {
        prepare();
        // as a folder: the server would unpack a file anew at each of its starts, for two seconds
        Places.unzip(Places.TARGET.resolve("common-thread.war"), folder.resolve("deployments/ROOT.war"));
        Places.write(folder.resolve("deployments/ROOT.war.dodeploy"), "");
        return start();
    }

    /** Starts the server with nothing deployed, for tests that bring their own. */
    public Part startEmpty() {
        prepare();
        return start();
    }

    /** Starts it once more with all it had. */
    public Part start() {
        settings.putIfAbsent("COMMONTHREAD_BASE_URL", address());
        // the compiler's threads would each keep memory of their own that they have long done with
        settings.putIfAbsent("MALLOC_ARENA_MAX", "2");
        var postgresql = settings.getOrDefault("COMMONTHREAD_DB_URL", "").startsWith("jdbc:postgresql:");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + HOME.resolve("bin/java.options"),
                "-XX:CompilerDirectivesFile=" + HOME.resolve("bin/compiler.directives"),
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.home.dir=" + HOME,
                "-Djboss.server.base.dir=" + folder,
                "-Djboss.socket.binding.port-offset=" + portOffset,
                "-Djboss.tx.node.id=ct" + portOffset,
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dcommonthread.db.driver=" + (postgresql ? "postgresql" : "h2"),
                "-Dorg.jboss.boot.log.file=" + folder.resolve("log/boot.log"),
                "-Dlogging.configuration=file:" + folder.resolve("configuration/logging.properties")));
        if (shortLived) command.add("-XX:TieredStopAtLevel=1");
        if (classes != null) command.add(sharing(classes));
        for (var opened : List.of(
                "java.base/java.lang",
                "java.base/java.util",
                "java.base/java.lang.invoke",
                "java.base/java.net",
                "java.base/java.io",
                "java.base/java.security",
                "java.base/java.util.concurrent",
                "java.management/javax.management",
                "java.naming/javax.naming")) {
            command.add("--add-opens=" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-jar",
                HOME.resolve("jboss-modules.jar").toString(),
                "-mp",
                HOME.resolve("modules").toString(),
                "org.jboss.as.standalone"));
        return Part.start("Common Thread", command, settings, folder, folder.resolve("log/console.log"));
    }

    /** What was laid down by another server than this one would be of no use. */
    private static String sharing(Path classes) {
        var laidDown = classes.toFile().lastModified()
                > HOME.resolve("jboss-modules.jar").toFile().lastModified();
        if (!laidDown) Places.remove(classes);
        return (laidDown ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + classes;
    }

    public Part awaitReady(Part started) {
        return started.awaitReady(address() + "/health/ready", PATIENCE);
    }

    /** Waits for the server itself, whatever is deployed. */
    public Part awaitManagement(Part started) {
        return started.awaitReady("http://localhost:" + managementPort() + "/health/live", PATIENCE);
    }

    private void prepare() {
        Places.remove(folder.resolve("deployments"));
        Places.remove(folder.resolve("configuration"));
        Places.copy(HOME.resolve("standalone/configuration"), folder.resolve("configuration"));
        folder.resolve("deployments").toFile().mkdirs();
    }
}

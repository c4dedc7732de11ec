package org.commonthread.stage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Brings up, once for a whole run of tests, the real parts that this run's belt needs, on ports and in folders of their
 * own: {@code plain} none, {@code h2} the empty server on H2, {@code postgresql} the same on PostgreSQL, {@code browser}
 * the application on PostgreSQL with Keycloak.
 */
public final class Belt implements LauncherSessionListener {
    private static final String NAME = System.getProperty("commonthread.belt", "plain");
    private static final int OFFSET = Integer.getInteger("commonthread.offset", 10_000);
    private static final Path FOLDER = Places.TARGET.resolve("belt-" + NAME);
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    private static Part site;
    private static WildFly server;
    private static Part login;
    private static Keycloak keycloak;
    private static EmbeddedPostgres postgres;
    private static MailCatcher letters;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (NAME.equals("plain")) return;
        Places.remove(FOLDER.resolve("server"));
        server = new WildFly(FOLDER.resolve("server"), OFFSET).shortLived();
        server.with("COMMONTHREAD_STATISTICS", "true")
                // one demo person writes in one test what many would in an evening
                .with("COMMONTHREAD_FLOOD_AFTER", "100000")
                .with("COMMONTHREAD_SMTP_PORT", String.valueOf(2525 + OFFSET))
                .with("COMMONTHREAD_PICTURES", FOLDER.resolve("server/pictures").toString());
        server.requireFree();
        System.setProperty("commonthread.management", String.valueOf(server.managementPort()));
        switch (NAME) {
            case "h2" ->
                server.with("COMMONTHREAD_DB_URL", "jdbc:h2:file:" + FOLDER.resolve("server/h2/db") + ";WRITE_DELAY=0");
            case "postgresql", "browser" -> onPostgres();
            default -> throw new Problem("There is no belt called " + NAME);
        }
        if (NAME.equals("browser")) withLogin();
        else site = started(server.awaitManagement(server.startEmpty()));
    }

    private static void onPostgres() {
        try {
            postgres = started(EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start());
            onPostgres(server);
        } catch (IOException failed) {
            throw new Problem("PostgreSQL could not be started: " + failed.getMessage(), failed);
        }
    }

    private static void onPostgres(WildFly node) {
        node.with("COMMONTHREAD_DB_URL", postgres.getJdbcUrl("postgres", "postgres"))
                .with("COMMONTHREAD_DB_USER", "postgres")
                .with("COMMONTHREAD_DB_PASSWORD", "postgres");
    }

    private static void withLogin() {
        keycloak = Keycloak.in(FOLDER.resolve("keycloak"), 8180 + OFFSET, 9000 + OFFSET, server.address());
        keycloak.requireFree();
        server.with("COMMONTHREAD_OIDC_URL", keycloak.address()).with("COMMONTHREAD_DEMO", "true");
        letters = started(MailCatcher.on(2525 + OFFSET, 8025 + OFFSET));
        login = started(keycloak.start());
        site = started(server.awaitReady(server.startWithApplication()));
        keycloak.awaitReady(login);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        while (!STARTED.isEmpty()) {
            try {
                STARTED.pop().close();
            } catch (Exception stopping) {
                System.err.println("while stopping: " + stopping.getMessage());
            }
        }
    }

    private static <T extends AutoCloseable> T started(T part) {
        STARTED.push(part);
        return part;
    }

    /** Where the application under test answers. */
    public static String address() {
        return server.address();
    }

    public static String keycloakAddress() {
        return keycloak.address();
    }

    /** What the site has sent so far. */
    public static List<MailCatcher.Caught> letters() {
        return letters.letters();
    }

    public static long sitePid() {
        return site.pid();
    }

    public static Part site() {
        return site;
    }

    /** The database of the application under test, as its owner sees it. */
    public static DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** A second server with the application, beside the first on its database; whoever asks for it closes it. */
    public static SecondSite secondSite() {
        var second = new WildFly(FOLDER.resolve("second"), OFFSET + 1)
                .shortLived()
                .with("COMMONTHREAD_OIDC_URL", keycloak.address())
                .with("COMMONTHREAD_SMTP_PORT", String.valueOf(2525 + OFFSET))
                .with("COMMONTHREAD_PICTURES", FOLDER.resolve("server/pictures").toString());
        onPostgres(second);
        second.requireFree();
        return new SecondSite(second.address(), second.awaitReady(second.startWithApplication()));
    }

    /** Where the second server answers, and the server. */
    public record SecondSite(String address, Part part) implements AutoCloseable {
        @Override
        public void close() {
            part.close();
        }
    }

    /** Kills the application's server as a power cut would, and starts it once more. */
    public static void killAndRestartSite() {
        site.kill();
        site = started(server.awaitReady(server.start()));
    }

    /** Runs {@code deed} while Keycloak does not answer at all: its process is stopped in its tracks. */
    public static void whileKeycloakHangs(Runnable deed) {
        login.signal("STOP");
        try {
            deed.run();
        } finally {
            login.signal("CONT");
        }
    }
}

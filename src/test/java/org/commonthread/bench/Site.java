package org.commonthread.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.commonthread.stage.Keycloak;
import org.commonthread.stage.Part;
import org.commonthread.stage.Places;
import org.commonthread.stage.WildFly;

/** The whole site on PostgreSQL with Keycloak, in folders and on ports of its own, until closed. */
final class Site implements AutoCloseable {
    private static final int OFFSET = Integer.getInteger("commonthread.offset", 20_000);
    private static final Pattern STATEMENT = Pattern.compile("execute [^:]*: (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = ('(?:[^']|'')*'|NULL)");
    private static final Path FOLDER = Places.TARGET.resolve("bench");

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Path statements = FOLDER.resolve("postgresql.log");
    private final WildFly server = new WildFly(FOLDER.resolve("server"), OFFSET).layingDownClasses();
    private final Keycloak keycloak =
            Keycloak.in(FOLDER.resolve("keycloak"), 8180 + OFFSET, 9000 + OFFSET, server.address());
    private final EmbeddedPostgres postgres;
    private Part site;

    Site() throws Exception {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(statements);
        server.requireFree();
        keycloak.requireFree();
        postgres = started(EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(statements.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(statements.toFile()))
                .start());
        try {
            keycloak.awaitReady(started(keycloak.start()));
            server.with("COMMONTHREAD_DB_URL", databaseUrl())
                    .with("COMMONTHREAD_DB_USER", "postgres")
                    .with("COMMONTHREAD_DB_PASSWORD", "postgres")
                    .with("COMMONTHREAD_OIDC_URL", keycloak.address())
                    .with("COMMONTHREAD_DEMO", "true")
                    // a handful of people post what hundreds would
                    .with("COMMONTHREAD_COMMENT_PAUSE_SECONDS", "0")
                    .with("COMMONTHREAD_FLOOD_AFTER", "100000")
                    .with("COMMONTHREAD_COMMENTS_A_DAY", "10000000");
            site = started(server.startWithApplication());
            server.awaitReady(site);
        } catch (Exception failed) {
            close();
            throw failed;
        }
    }

    private <T extends AutoCloseable> T started(T part) {
        parts.push(part);
        return part;
    }

    URI address() {
        return URI.create(server.address());
    }

    Visit visit() {
        return new Visit(server.address(), keycloak.address());
    }

    int freePort() {
        return 8280 + OFFSET;
    }

    String databaseUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    Connection database() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    long pid() {
        return site.pid();
    }

    /** The database's first process. */
    long databasePid() throws SQLException {
        try (var connection = database();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select pg_backend_pid()")) {
            rows.next();
            return Cpu.parent(rows.getLong(1));
        }
    }

    long number(String query) throws SQLException {
        try (var connection = database();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Sessions that the server keeps. */
    long sessions() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(pid()), "GC.class_histogram").start();
        try (var lines = asked.inputReader().lines()) {
            return lines.filter(line -> line.contains("InMemorySessionManager$SessionImpl"))
                    .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[1]))
                    .sum();
        }
    }

    /** Stops the server and starts it again, with all the content there. */
    void restart() {
        site.close();
        site = started(server.start());
        server.awaitReady(site);
    }

    /** Milliseconds the server said it took to start. */
    String startedIn() throws IOException {
        try (var lines = Files.lines(FOLDER.resolve("server/log/console.log"))) {
            return lines.filter(line -> line.contains(" started in "))
                    .map(line -> line.replaceAll(".* started in (\\d+)ms.*", "$1"))
                    .findFirst()
                    .orElse("?");
        }
    }

    /** How many statements the database sees while one request is answered, transactions' ends and the nodes' own talk aside. */
    int statements(Runnable request) throws Exception {
        set("log_statement", "'all'");
        var before = Files.readAllLines(statements).size();
        request.run();
        Cpu.pause(300);
        set("log_statement", "'none'");
        return (int) Files.readAllLines(statements).stream()
                .skip(before)
                .filter(line -> line.contains("execute ") || line.contains("statement: "))
                .filter(line ->
                        !line.matches(".*(: BEGIN|: COMMIT|: ROLLBACK|site_node|word_for_node|ALTER SYSTEM|pg_reload"
                                + "|from job |job j).*"))
                .count();
    }

    /** How the database reaches {@code table} for one request: each scan that its statements are planned with. */
    List<String> scans(String table, Runnable request) throws Exception {
        set("log_statement", "'all'");
        var before = Files.readAllLines(statements).size();
        request.run();
        Cpu.pause(300);
        set("log_statement", "'none'");
        var lines = Files.readAllLines(statements).stream().skip(before).toList();
        var scans = new ArrayList<String>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            var statement = STATEMENT.matcher(lines.get(i));
            if (statement.find() && statement.group(1).contains(table))
                scans.addAll(scansOf(table, filled(statement.group(1), lines.get(i + 1))));
        }
        return scans;
    }

    private static String filled(String statement, String parameters) {
        var filled = statement;
        var each = PARAMETER.matcher(parameters);
        var values = new ArrayList<String>();
        while (each.find()) values.add(each.group(1));
        for (int i = values.size(); i > 0; i--) filled = filled.replace("$" + i, values.get(i - 1));
        return filled;
    }

    private List<String> scansOf(String table, String statement) throws SQLException {
        try (var connection = database();
                var sql = connection.createStatement();
                var rows = sql.executeQuery("explain " + statement)) {
            var scans = new ArrayList<String>();
            while (rows.next()) {
                var line = rows.getString(1)
                        .replaceAll("\\(cost.*", "")
                        .replace("->", "")
                        .strip();
                if (line.contains(" Scan") && line.contains(table)) scans.add(line);
            }
            return scans;
        }
    }

    private void set(String name, String value) throws SQLException {
        try (var connection = database();
                var sql = connection.createStatement()) {
            sql.execute("ALTER SYSTEM SET " + name + " = " + value);
            sql.execute("select pg_reload_conf()");
        }
        Cpu.pause(300);
    }

    /** Runs {@link Yardstick} in a process of its own. */
    Process yardstick(String... arguments) throws IOException {
        var jars = new java.util.ArrayList<String>(
                List.of(Places.TARGET.resolve("test-classes").toString()));
        try (var files = Files.walk(Places.TARGET.resolve("server/modules"))) {
            files.map(Path::toString)
                    .filter(name -> name.matches(
                            ".*/(undertow-core|xnio-api|xnio-nio|jboss-logging|jboss-threads|wildfly-common"
                                    + "|smallrye-common-[a-z]+)-[\\d.]+[^/]*\\.jar|.*/postgresql\\.jar"))
                    .forEach(jars::add);
        }
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                String.join(":", jars),
                Yardstick.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("yardstick.log").toFile())
                .start();
        parts.push(process::destroy);
        awaitListening(process, Integer.parseInt(arguments[arguments.length - 1]));
        return process;
    }

    private static void awaitListening(Process process, int port) {
        while (process.isAlive()) {
            try (var there = new Socket("127.0.0.1", port)) {
                if (there.isConnected()) return;
            } catch (IOException notYet) {
                Cpu.pause(100);
            }
        }
        throw new IllegalStateException("the yardstick has stopped, see " + FOLDER.resolve("yardstick.log"));
    }

    @Override
    public void close() throws Exception {
        while (!parts.isEmpty()) parts.pop().close();
    }
}

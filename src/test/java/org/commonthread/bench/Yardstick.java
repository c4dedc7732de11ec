package org.commonthread.bench;

import io.undertow.Undertow;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What the same work costs with nothing around it, each in a process of its own: {@code undertow FILE PORT} answers the
 * bytes of a file, compressed already, from memory; {@code jdbc URL QUERY PORT} reads rows by plain JDBC on each request.
 */
final class Yardstick {
    private Yardstick() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("undertow")) undertow(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        else jdbc(arguments[1], arguments[2], Integer.parseInt(arguments[3]));
    }

    private static void undertow(Path file, int port) throws IOException {
        var bytes = Files.readAllBytes(file);
        Undertow.builder()
                .addHttpListener(port, "127.0.0.1", exchange -> {
                    exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
                    exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
                    exchange.getResponseSender().send(ByteBuffer.wrap(bytes));
                })
                .build()
                .start();
    }

    private static void jdbc(String url, String query, int port) {
        var connections = ThreadLocal.withInitial(() -> {
            try {
                return DriverManager.getConnection(url, "postgres", "postgres");
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        Undertow.builder()
                .addHttpListener(
                        port,
                        "127.0.0.1",
                        exchange -> exchange.dispatch(() -> {
                            long read = 0;
                            try (var sql = connections.get().prepareStatement(query);
                                    var rows = sql.executeQuery()) {
                                var columns = rows.getMetaData().getColumnCount();
                                while (rows.next()) {
                                    for (int i = 1; i <= columns; i++)
                                        read += String.valueOf(rows.getString(i))
                                                .length();
                                }
                            } catch (SQLException failed) {
                                throw new IllegalStateException(failed);
                            }
                            exchange.getResponseSender().send(String.valueOf(read));
                        }))
                .build()
                .start();
    }
}

package org.commonthread.stage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Takes every letter the site sends, carries none of them on, and shows them on a page: what a member would find in her
 * inbox, without anybody having one.
 */
public final class MailCatcher implements AutoCloseable {
    private static final int SHOWN = 100;

    private final GreenMail inbox;
    private final HttpServer page;

    private MailCatcher(GreenMail inbox, HttpServer page) {
        this.inbox = inbox;
        this.page = page;
    }

    /** A letter as it arrived. */
    public record Caught(String to, String subject, String words, String messageId) {}

    /** Begins to listen: for letters on one port, for readers on the other. */
    public static MailCatcher on(int smtpPort, int pagePort) {
        Part.requireFree(smtpPort, "the mail catcher");
        Part.requireFree(pagePort, "the mail catcher's page");
        try {
            var inbox = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            var page = HttpServer.create(new InetSocketAddress("127.0.0.1", pagePort), 0);
            var catcher = new MailCatcher(inbox, page);
            page.createContext("/", catcher::show);
            inbox.start();
            page.start();
            return catcher;
        } catch (IOException failed) {
            throw new Problem("The mail catcher could not be started: " + failed.getMessage(), failed);
        }
    }

    public List<Caught> letters() {
        return Arrays.stream(inbox.getReceivedMessages())
                .map(MailCatcher::caught)
                .toList();
    }

    private static Caught caught(MimeMessage message) {
        try {
            return new Caught(
                    Arrays.toString(message.getAllRecipients()).replaceAll("[\\[\\]]", ""),
                    message.getSubject(),
                    String.valueOf(message.getContent()),
                    message.getMessageID());
        } catch (MessagingException | IOException unreadable) {
            throw new Problem("A letter cannot be read", unreadable);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        var all = letters();
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Letters</title>")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<style>body{font:1rem/1.6 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;")
                .append("color-scheme:light dark}article{border-top:1px solid;padding:1rem 0}pre{white-space:pre-wrap;")
                .append("font:inherit}</style><h1>Letters the site has sent</h1>");
        if (all.isEmpty()) html.append("<p>None yet. They appear here, newest first, and go nowhere else.</p>");
        for (int i = all.size() - 1; i >= Math.max(0, all.size() - SHOWN); i--) {
            var letter = all.get(i);
            html.append("<article><h2>").append(escaped(letter.subject())).append("</h2><p>to ");
            html.append(escaped(letter.to())).append("</p><pre>").append(escaped(letter.words()));
            html.append("</pre></article>");
        }
        var bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public void close() {
        inbox.stop();
        page.stop(0);
    }
}

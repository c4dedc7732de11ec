package org.commonthread.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.commonthread.platform.MailServer;
import org.commonthread.platform.MailServer.Security;
import org.commonthread.platform.Settings;
import org.jspecify.annotations.Nullable;

/** Carries letters to the mail server, one conversation for a bag of them. */
@ApplicationScoped
class Postman {
    /** Milliseconds after which a mail server that says nothing is one that is down. */
    private static final String PATIENCE = "10000";

    @Inject
    Settings settings;

    /** One conversation; closing it ends it. */
    final class Round implements AutoCloseable {
        private final MailServer server;
        private final Session session;
        private final Transport transport;

        private Round(MailServer server) throws MessagingException {
            this.server = server;
            session = Session.getInstance(properties(server));
            transport = session.getTransport("smtp");
            transport.connect(server.host(), server.port(), orNull(server.user()), orNull(server.password()));
        }

        /**
         * Hands a letter over. When it returns, the mail server has answered for it.
         *
         * @throws SendFailedException if this letter to this address is refused
         * @throws MessagingException if the server cannot be talked with
         */
        void deliver(TakenLetter letter, String address) throws MessagingException {
            var message = message(letter, address);
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
        }

        private MimeMessage message(TakenLetter letter, String address) throws MessagingException {
            var from = new InternetAddress(server.from(), true);
            var message = new Named(session, "<" + letter.messageKey() + "@" + domain(from) + ">");
            message.setFrom(from);
            message.setRecipients(Message.RecipientType.TO, new Address[] {new InternetAddress(address, true)});
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.words(), StandardCharsets.UTF_8.name());
            // nobody's absence is answered to us (RFC 3834, 5)
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                // every letter it took was answered for one by one
            }
        }
    }

    Round setOut() throws MessagingException {
        return new Round(settings.mailServer());
    }

    private static Properties properties(MailServer server) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String domain(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** A message that keeps the name it was given; Jakarta Mail would make up a new one for each attempt. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}

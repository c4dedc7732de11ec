package org.commonthread.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.List;
import org.commonthread.platform.jobs.Job;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what waits in the outbox. A mail server that is down costs a letter nothing but time. */
@ApplicationScoped
class SendLetters implements Job {
    private static final Logger LOG = Logger.getLogger(SendLetters.class);
    private static final int BATCH = 50;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    @Any
    Instance<AddressBook> books;

    @Override
    public String name() {
        return "send-letters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public int run() {
        var due = outbox.due(BATCH);
        if (due.isEmpty()) return 0;
        outbox.forgetOld();
        return send(due);
    }

    private int send(List<Long> due) {
        Postman.@Nullable Round round = null;
        var sent = 0;
        try {
            for (var id : due) {
                var taken = outbox.take(id);
                if (taken.isEmpty()) continue;
                try {
                    if (round == null) round = postman.setOut();
                    if (deliver(round, taken.get())) sent++;
                } catch (MessagingException unreachable) {
                    // the next letter would wait for the same server; it is tried in the next run
                    LOG.warnf("the mail server does not answer, letter %d waits: %s", id, unreachable.getClass());
                    outbox.postpone(taken.get());
                    return sent;
                }
            }
        } finally {
            if (round != null) round.close();
        }
        return sent;
    }

    /** Between the server's word and our own note of it lies the one moment in which a letter can be sent twice. */
    private boolean deliver(Postman.Round round, TakenLetter letter) throws MessagingException {
        var address = books.stream()
                .filter(book -> book.name().equals(letter.book()))
                .findFirst()
                .flatMap(book -> book.addressOf(letter.recipient()));
        if (address.isEmpty()) {
            outbox.giveUp(letter);
            return false;
        }
        try {
            round.deliver(letter, address.get());
            outbox.sent(letter);
            return true;
        } catch (AddressException unreadable) {
            LOG.warnf("letter %d has no address that can be read", letter.id());
            outbox.giveUp(letter);
            return false;
        } catch (SendFailedException refused) {
            return refused(letter, refused);
        }
    }

    /** An address that nobody has is none tomorrow either; any other refusal may be of the moment. */
    private boolean refused(TakenLetter letter, SendFailedException refused) {
        LOG.warnf("the mail server refuses letter %d", letter.id());
        var invalid = refused.getInvalidAddresses();
        if (invalid != null && invalid.length > 0) outbox.giveUp(letter);
        else outbox.postpone(letter);
        return false;
    }
}

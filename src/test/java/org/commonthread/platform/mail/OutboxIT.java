package org.commonthread.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.member.MailAddresses;
import org.commonthread.platform.Settings;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OutboxIT {
    /** The site's own job may be sending at the same instant; a letter it took is ours to see a moment later. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Given given;

    @Inject
    Outbox outbox;

    @Inject
    SendLetters job;

    @Inject
    MailAddresses addresses;

    @Inject
    SiteClock clock;

    @Inject
    Settings settings;

    @Inject
    Sql sql;

    @Inject
    Deeds deeds;

    private GreenMail server = mailServer();

    private GreenMail mailServer() {
        return new GreenMail(
                new ServerSetup(new Settings().mailServer().port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesOnceInPlainWordsAndItsWordsAreShredded() throws Exception {
        server.start();
        var maya = withAddress("Maya");
        outbox.put(new Letter(maya.id(), "greeting", "A note for you", "Grüße, and a café."));

        var letter = awaitOneTo(maya);

        assertThat(letter.getSubject()).isEqualTo("A note for you");
        assertThat(letter.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(String.valueOf(letter.getContent()).strip()).isEqualTo("Grüße, and a café.");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(state(maya)).isEqualTo("SENT");
        assertThat(sql.text("select concat(subject, words) from outbox_letter where recipient = " + maya.id()))
                .isEmpty();
        job.run();
        assertThat(lettersTo(maya)).hasSize(1);
    }

    @Test
    void theSameOccasionIsOneLetterHoweverOftenAndByHoweverManyItIsWritten() throws SQLException {
        var maya = withAddress("Maya");
        var letter = new Letter(maya.id(), "the-same", "A note for you", "Hello.");

        AtOnce.times(6, node -> () -> {
            deeds.done(() -> outbox.put(letter));
            return true;
        });
        outbox.put(letter);

        assertThat(sql.number("select count(*) from outbox_letter where recipient = " + maya.id()))
                .isEqualTo(1);
    }

    @Test
    void aDeedThatIsUndoneLeavesNoLetter() throws SQLException {
        var maya = withAddress("Maya");

        try {
            deeds.undone(() -> outbox.put(new Letter(maya.id(), "undone", "A note for you", "Never.")));
        } catch (IllegalStateException asTheTestWantsIt) {
            assertThat(sql.number("select count(*) from outbox_letter where recipient = " + maya.id()))
                    .isZero();
            return;
        }
        throw new AssertionError("the deed was done");
    }

    @Test
    void aMailServerDownForTenMinutesLosesAndDoublesNothing() throws Exception {
        var people = List.of(withAddress("Maya"), withAddress("June"), withAddress("Omar"));
        people.forEach(each -> outbox.put(new Letter(each.id(), "while-down", "A note for you", "Hello.")));
        var began = clock.instant();
        for (int minute = 0; minute <= 10; minute += 2) {
            clock.travel(began.plus(Duration.ofMinutes(minute)), job::run);
        }
        for (var each : people) assertThat(state(each)).isEqualTo("WAITING");

        server.start();
        for (int minute = 12; minute <= 40; minute += 4) {
            clock.travel(began.plus(Duration.ofMinutes(minute)), job::run);
        }

        for (var each : people) {
            assertThat(lettersTo(each)).hasSize(1);
            assertThat(state(each)).isEqualTo("SENT");
        }
    }

    @Test
    void ofManyNodesThatReachForALetterOneSendsIt() {
        var maya = withAddress("Maya");
        var tomorrow = clock.instant().plus(Duration.ofDays(1));
        for (int round = 0; round < 10; round++) {
            var id = waiting(maya, "race-" + round, tomorrow);
            var taken = AtOnce.times(6, node -> () -> at(tomorrow, () -> outbox.take(id))).stream()
                    .map(AtOnce.Ended::given)
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(taken).hasSize(1);
        }
    }

    @Test
    void whatADeadNodeHeldIsSentByAnotherUnderTheSameName() throws SQLException {
        var maya = withAddress("Maya");
        var later = clock.instant().plus(Duration.ofDays(2));
        var id = waiting(maya, "dead-node", later);
        var first = at(later, () -> outbox.take(id)).orElseThrow();
        assertThat(at(later.plusSeconds(60), () -> outbox.take(id))).isEmpty();

        var second = at(later.plus(Outbox.CLAIM).plusSeconds(1), () -> outbox.take(id))
                .orElseThrow();

        assertThat(second.messageKey()).isEqualTo(first.messageKey());
        outbox.sent(first);
        assertThat(state(maya)).as("a late word of the dead changes nothing").isEqualTo("WAITING");
        outbox.sent(second);
        assertThat(state(maya)).isEqualTo("SENT");
    }

    @Test
    void afterDaysWithoutAnAnswerALetterIsGivenUp() throws SQLException {
        var maya = withAddress("Maya");
        var later = clock.instant().plus(Duration.ofDays(6));
        var id = waiting(maya, "given-up", later);

        clock.travel(later, () -> outbox.postpone(outbox.take(id).orElseThrow()));

        assertThat(state(maya)).isEqualTo("GIVEN_UP");
    }

    @Test
    void anErasedAddressGetsNothingThatWasAlreadyWritten() throws Exception {
        var maya = withAddress("Maya");
        var later = clock.instant().plus(Duration.ofHours(1));
        waiting(maya, "erased", later);
        addresses.erase(maya.id());
        server.start();

        clock.travel(later, job::run);

        assertThat(state(maya)).isEqualTo("GIVEN_UP");
        assertThat(server.getReceivedMessages()).noneMatch(letter -> isTo(letter, maya));
    }

    @Test
    void theLastAddressThatALoginToldCounts() {
        var maya = given.member("Maya");
        addresses.keep(maya.id(), "old@example.org");
        addresses.keep(maya.id(), "new@example.org");
        addresses.keep(maya.id(), " ");

        assertThat(addresses.addressOf(maya.id())).hasValue("new@example.org");
    }

    private Actor withAddress(String name) {
        var member = given.member(name);
        addresses.keep(member.id(), address(member));
        return member;
    }

    private static String address(Actor member) {
        return member.handle() + "@example.org";
    }

    /** A letter that is not due before {@code at}, out of the site's own job's reach. */
    private long waiting(Actor to, String once, Instant at) {
        try {
            deeds.done(() -> {
                outbox.put(new Letter(to.id(), once, "A note for you", "Hello."));
                deeds.setDue(to.id(), once, at);
            });
            return sql.number(
                    "select id from outbox_letter where recipient = " + to.id() + " and once = '" + once + "'");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private <T> T at(Instant then, java.util.function.Supplier<T> deed) {
        var answer = new java.util.concurrent.atomic.AtomicReference<T>();
        clock.travel(then, () -> answer.set(deed.get()));
        return java.util.Objects.requireNonNull(answer.get());
    }

    private String state(Actor member) throws SQLException {
        return sql.text("select state from outbox_letter where recipient = " + member.id());
    }

    private MimeMessage awaitOneTo(Actor member) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (lettersTo(member).isEmpty() || !state(member).equals("SENT")) {
            if (Instant.now().isAfter(end)) throw new AssertionError("no letter to " + member.handle());
            clock.travel(clock.instant().plusSeconds(60), job::run);
            Thread.sleep(50);
        }
        return lettersTo(member).get(0);
    }

    private List<MimeMessage> lettersTo(Actor member) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, member))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, Actor member) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address(member));
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Deeds that a letter is part of. */
    @jakarta.enterprise.context.ApplicationScoped
    @org.commonthread.platform.data.TriedAgain
    @Transactional
    static class Deeds {
        @Inject
        OutboxLetters letters;

        void done(Runnable deed) {
            deed.run();
        }

        void undone(Runnable deed) {
            deed.run();
            letters.entityManager().flush();
            throw new IllegalStateException("as the test wants it");
        }

        void setDue(long recipient, String once, Instant at) {
            letters.entityManager()
                    .createQuery("update OutboxLetter set dueAt = :at where recipient = :recipient and once = :once")
                    .setParameter("at", at)
                    .setParameter("recipient", recipient)
                    .setParameter("once", once)
                    .executeUpdate();
        }
    }
}

package org.commonthread.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/** Asks those who run groups whether all of it is still so, and takes groups off the lists that nobody answers for (GF-5). */
@ApplicationScoped
@TriedAgain
@Transactional
public class Verifying {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 24;

    @Inject
    Entries entries;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @return how many were asked; each once in its time, also by two nodes, because its row is held while it is */
    int ask(int most) {
        var before = today().minusDays(Confirmed.ASKED_AFTER_DAYS);
        var asked = 0;
        for (var id : entries.toBeAsked(before, Page.first(most))) {
            var entry = entries.entityManager().find(FinderEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
            entries.entityManager().refresh(entry);
            if (!entry.isToBeAsked(before)) continue;
            ask(entry);
            asked++;
        }
        return asked;
    }

    private void ask(FinderEntry entry) {
        var random = new byte[KEY_BYTES];
        RANDOM.nextBytes(random);
        var key = HexFormat.of().formatHex(random);
        entry.ask(Digest.hex(key), today());
        outbox.put(new Letter(
                Contacts.NAME,
                entry.id(),
                "finder " + entry.id() + " " + today(),
                Spoken.say("letter.finder.subject"),
                Spoken.say(
                        "letter.finder",
                        entry.words().name(),
                        InWords.of(entry.words()),
                        settings.baseUrl() + "/groups/near/confirm/" + key,
                        settings.baseUrl() + entry.view(null).address())));
    }

    /** @return how many have grown old: readers are told, or lists have them no more */
    int grow(int most) {
        var today = today();
        var old = entries.grown(
                today.minusDays(Confirmed.TOLD_AFTER_DAYS),
                today.minusDays(Confirmed.LAPSES_AFTER_DAYS),
                Page.first(most));
        for (var entry : old) {
            if (entry.grow(today)) {
                entries.entityManager()
                        .persist(new FinderChange(entry.id(), EntryDeed.LAPSED, null, clock.instant(), ""));
            }
        }
        return old.size();
    }

    /**
     * What a letter's key is about.
     *
     * @throws Refusal not found, if it is no key or another letter has been sent since
     */
    public EntryView asked(String key) {
        return byKey(key).view(null);
    }

    /** Whoever has the letter says that all of it is so; once more is the same. */
    public void confirm(String key) {
        var entry = byKey(key);
        if (entry.isAnswered()) return;
        entry.verify(today(), today());
        entries.entityManager().persist(new FinderChange(entry.id(), EntryDeed.CONFIRMED, null, clock.instant(), ""));
    }

    /** Whether that has been said already. */
    public boolean isConfirmed(String key) {
        return byKey(key).isAnswered();
    }

    private FinderEntry byKey(String key) {
        if (!key.matches("[0-9a-f]{48}")) throw Refusal.notFound();
        return entries.byKey(Digest.hex(key)).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}

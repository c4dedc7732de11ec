package org.commonthread.finder.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.FinderRoom;
import org.commonthread.finder.Searching;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Matter;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/** Takes what anybody says is wrong with an entry to the moderators (GF-6). */
@ApplicationScoped
@TriedAgain
@Transactional
public class Remarking {
    /** As many as a careful reader finds in a day; more are a script. */
    static final int A_DAY = 10;

    /** More say nothing new. */
    static final int ON_ONE_A_DAY = 20;

    /** Words that an item shows. */
    private static final int SHOWN = 50;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Remarks remarks;

    @Inject
    Searching searching;

    @Inject
    FinderRoom room;

    @Inject
    Raising raising;

    @Inject
    Clock clock;

    @Inject
    Shape shape;

    /** The same from the same once more changes nothing. */
    public void send(SendRemark command) {
        shape.check(command);
        var entry = searching.entry(command.slug());
        var now = clock.instant();
        var sender = sender(command.sender());
        if (remarks.countBy(sender, entry.id()) > 0) return;
        if (remarks.countBy(sender) >= A_DAY) {
            throw Refusal.tooMany(
                    "You have told us a lot today, thank you. Somebody reads it all; please go on tomorrow.",
                    Duration.ofHours(12));
        }
        if (remarks.countOn(entry.id(), now.minus(Duration.ofDays(1))) >= ON_ONE_A_DAY) return;
        remarks.entityManager().persist(new Remark(entry.id(), command.kind(), command.words(), sender, now));
        remarks.entityManager().flush();
        raise(entry, command.kind());
    }

    /** Each word more is a revision more, so that the item shows all that was said. */
    private void raise(EntryView entry, RemarkKind kind) {
        var said = remarks.on(entry.id(), Page.first(SHOWN));
        var words = room.words(entry.id(), Actor.VISITOR).orElseThrow(Refusal::notFound);
        var text = Stream.concat(Stream.of(words.text(), ""), said.stream().map(Remarking::line));
        var reason = kind == RemarkKind.NOT_SAFE ? Reason.REPORTED : Reason.CORRECTED;
        raising.raise(new Matter(
                new Subject(Kind.FINDER_ENTRY, entry.id()),
                words.revision() + said.size(),
                null,
                entry.words().name(),
                text.collect(Collectors.joining("\n")),
                entry.address(),
                List.of(Finding.ofWhole(reason))));
    }

    private static String line(RemarkLine said) {
        var what = Spoken.say("remark." + said.kind());
        return said.words().isEmpty() ? what : what + " “" + said.words() + "”";
    }

    /** What was said about an entry, for those who keep it. */
    public List<RemarkLine> on(long entryId, int limit) {
        return remarks.on(entryId, Page.first(limit));
    }

    /** A number that is the same for one sender on one day, on every node, and means nothing the day after. */
    private String sender(String from) {
        var today = today();
        var entities = remarks.entityManager();
        var salt = entities.find(Salt.class, today);
        if (salt == null) {
            var random = new byte[24];
            RANDOM.nextBytes(random);
            salt = new Salt(today, HexFormat.of().formatHex(random));
            entities.persist(salt);
            entities.flush();
        }
        return Digest.hex(salt.mix(from));
    }

    /** @return how many senders and old remarks were forgotten */
    int tidy() {
        var today = today();
        remarks.throwAway(today);
        var day = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        return remarks.forgetSenders(day) + remarks.forget(day.minus(Duration.ofDays(365)));
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}

package org.commonthread.moderation.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.moderation.subject.Subject;

/** What one member has sent lately, as fingerprints: never her words. One row each, which forgets by itself. */
@Entity
@Table(name = "writing_habit")
class Habit {
    static final Duration DAY = Duration.ofDays(1);
    static final Duration MOMENT = Duration.ofMinutes(10);
    private static final int KEPT = 30;

    @Id
    @Column(name = "member_id")
    private long memberId;

    private String lately = "";

    protected Habit() {}

    Habit(long memberId) {
        this.memberId = memberId;
    }

    /** One text: where it stands, when it was sent, its fingerprint, which is empty for one too short to count. */
    private record Sent(String subject, Instant at, String fingerprint) {
        static Sent of(String line) {
            var parts = line.split(" ", -1);
            return new Sent(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), parts[2]);
        }

        String line() {
            return subject + " " + at.getEpochSecond() + " " + fingerprint;
        }
    }

    /** Remembers a text and says what stands beside it; the same subject sent again takes its own place. */
    Lately note(Subject subject, String fingerprint, Instant now) {
        var name = subject.kind() + ":" + subject.id();
        var others = new ArrayList<>(lately.lines()
                .map(Sent::of)
                .filter(sent -> !sent.subject().equals(name) && sent.at().isAfter(now.minus(DAY)))
                .toList());
        var same = others.stream()
                .filter(sent -> !fingerprint.isEmpty() && sent.fingerprint().equals(fingerprint))
                .count();
        var inAMoment = others.stream()
                .filter(sent -> sent.at().isAfter(now.minus(MOMENT)))
                .count();
        others.add(new Sent(name, now, fingerprint));
        keep(others);
        return new Lately((int) same, (int) inAMoment);
    }

    private void keep(List<Sent> all) {
        lately = String.join(
                "\n",
                all.subList(Math.max(0, all.size() - KEPT), all.size()).stream()
                        .map(Sent::line)
                        .toList());
    }
}

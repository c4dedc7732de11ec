package org.commonthread.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Matter;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/**
 * A reader brings something before the moderators (MQ-12). The words are kept as she read them; reports of several
 * readers on one thing are one item; the author never learns who they were.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Reporting {
    /** More in a day and it is a campaign, or a script; a person is asked to write to the team then. */
    static final int A_DAY = 30;

    @Inject
    Reports reports;

    @Inject
    Subjects subjects;

    @Inject
    Raising raising;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** What a report would be about, if she can read it. */
    public SubjectView about(Actor reader, Subject subject) {
        var view = subjects.describe(subject, reader.member()).orElseThrow(Refusal::notFound);
        if (reader.is(view.authorId())) {
            throw Refusal.notAllowed("These are your own words. You can change them or take them back yourself.");
        }
        return view;
    }

    /** The same sent once more changes nothing. */
    public void send(Actor reader, SendReport command) {
        var subject = shape.check(command).subject();
        var view = about(reader, subject);
        var read = subjects.words(subject, reader).orElseThrow(Refusal::notFound);
        var report = reports.by(subject.kind(), subject.id(), reader.id()).stream()
                .findFirst()
                .orElse(null);
        if (report == null) report = begun(reader, subject);
        else if (report.saysAlready(command, read)) return;
        report.say(command, view, read, clock.instant());
        reports.entityManager().persist(report);
        raise(command, view, read);
    }

    private Report begun(Actor reader, Subject subject) {
        var dayAgo = clock.instant().minus(Duration.ofDays(1));
        if (reports.countSince(reader.id(), dayAgo) >= A_DAY) {
            throw Refusal.tooMany(
                    "You have reported a lot today, thank you. A moderator reads them all; please go on tomorrow.",
                    Duration.ofHours(12));
        }
        return new Report(subject, reader.id());
    }

    private void raise(SendReport command, SubjectView view, SubjectWords read) {
        var finding = new Finding(
                command.reason().whyItWaits(), 0, 0, command.reason().name());
        raising.raise(Matter.about(command.subject(), view, read, finding));
    }

    /** What she has reported, the newest first, and what became of it. */
    public List<ReportLine> mine(Actor reader, int limit) {
        return reports.of(reader.member().id(), Page.first(limit));
    }

    /** The open reports on what a moderator has before her; never on her own words. */
    public List<ReportView> onItem(Actor moderator, long itemId) {
        moderator.moderator();
        return reports.onItem(itemId, moderator.id());
    }
}

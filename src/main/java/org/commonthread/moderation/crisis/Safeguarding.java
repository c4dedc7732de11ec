package org.commonthread.moderation.crisis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/** What the team does when somebody may be in danger: every contact is written down, the safeguarding lead signs it off. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Safeguarding {
    /** A week, and time to catch up. */
    private static final Duration FOLLOWED = Duration.ofDays(14);

    @Inject
    Cases cases;

    @Inject
    Outbox outbox;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    public List<CaseView> present(Actor staff) {
        requireTeam(staff);
        return cases.present(clock.instant().minus(FOLLOWED), Page.first(100));
    }

    public CaseView one(Actor staff, long itemId) {
        requireTeam(staff);
        var found = cases.one(itemId).stream().findFirst().orElseThrow(Refusal::notFound);
        var author = found.authorId();
        if (author != null && staff.is(author)) {
            throw Refusal.notAllowed("This is about you. A colleague looks after it, and after you.");
        }
        return found;
    }

    /** Whether there is a case to an item. */
    public boolean isCase(Actor staff, long itemId) {
        return isTeam(staff) && !cases.one(itemId).isEmpty();
    }

    public List<ContactLine> log(Actor staff, long itemId) {
        one(staff, itemId);
        return cases.log(itemId);
    }

    /** How many follow-ups somebody should have made by now and has not. */
    public long followUpsWaiting(Actor staff, long itemId) {
        return Math.max(0, one(staff, itemId).followUpsDue(clock.instant()) - cases.followedUp(itemId));
    }

    /** Writes down what was done; a letter to her is also sent. */
    public void log(Actor staff, LogContact command) {
        var about = one(staff, shape.check(command).itemId());
        cases.entityManager().persist(new CrisisContact(command, staff.id(), clock.instant()));
        if (command.how() == ContactKind.WROTE_TO_HER) write(staff, about, command.words());
    }

    private void write(Actor staff, CaseView about, String words) {
        var author = about.authorId();
        if (author == null) throw Refusal.unacceptable("how", "Nobody here wrote it, so there is nobody to write to.");
        outbox.put(new Letter(
                author,
                "crisis " + about.itemId() + " " + UUID.randomUUID(),
                Spoken.say("letter.news.subject"),
                Spoken.say("letter.crisis", words, staff.name())));
    }

    /** The safeguarding lead has seen that all was done that can be done. */
    public void signOff(Actor lead, long itemId, String words) {
        one(lead, itemId);
        if (!lead.roles().contains(Role.SAFEGUARDING)) {
            throw Refusal.notAllowed("The safeguarding lead signs this off.");
        }
        if (words.isBlank() || words.length() > LogContact.WORDS_MAX) {
            throw Refusal.unacceptable("closing", "Please write how it ended, in up to 2,000 characters.");
        }
        cases.entityManager().find(CrisisCase.class, itemId).signOff(lead.id(), words.strip(), clock.instant());
    }

    private static void requireTeam(Actor actor) {
        if (!isTeam(actor.member())) throw Refusal.notFound();
    }

    private static boolean isTeam(Actor actor) {
        return actor.isModerator() || actor.roles().contains(Role.SAFEGUARDING);
    }
}

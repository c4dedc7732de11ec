package org.commonthread.moderation.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;

/** Staff put themselves on call and take themselves off; whoever leads can take a colleague off who cannot. */
@ApplicationScoped
@TriedAgain
@Transactional
public class OnCall {
    @Inject
    OnCallPeople people;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    public List<OnCallView> all(Actor staff) {
        requireStaff(staff);
        return people.all();
    }

    /** She is called from now on, but for crises not in her quiet hours. */
    public void begin(Actor staff, QuietHours quiet) {
        requireStaff(staff);
        shape.check(quiet);
        var person = people.entityManager().find(OnCallPerson.class, staff.id());
        if (person == null) {
            person = new OnCallPerson(staff.id(), clock.instant());
            people.entityManager().persist(person);
        }
        person.sleeps(quiet);
    }

    public void end(Actor staff, long memberId) {
        requireStaff(staff);
        if (!staff.is(memberId) && !leads(staff)) {
            throw Refusal.notAllowed("Please let your colleague do this herself, or ask the safeguarding lead.");
        }
        people.remove(memberId);
    }

    private static boolean leads(Actor staff) {
        return staff.roles().contains(Role.ADMIN) || staff.roles().contains(Role.SAFEGUARDING);
    }

    private static void requireStaff(Actor actor) {
        if (!actor.member().isModerator() && !leads(actor)) throw Refusal.notFound();
    }
}

package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import org.commonthread.group.Belongings;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.Accepting;
import org.commonthread.group.joining.Admitting;
import org.commonthread.group.joining.Inviting;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.group.joining.Joining;
import org.commonthread.member.Actor;

/** How the demo people came into their groups: each by the door that the group has. */
@ApplicationScoped
class DemoJoining {
    @Inject
    DemoPeople people;

    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    Joining joining;

    @Inject
    Admitting admitting;

    @Inject
    Inviting inviting;

    @Inject
    Accepting accepting;

    void join(Actor owner, String slug, DemoTalk talk) {
        talk.joining().forEach(handle -> join(owner, slug, people.called(handle)));
        for (var role : talk.roles()) {
            var person = people.called(role.handle());
            join(owner, slug, person);
            belongings.give(owner, slug, person.id(), role.role());
        }
    }

    private void join(Actor owner, String slug, Actor person) {
        var group = groups.of(owner, slug);
        if (group.kind() == GroupKind.HIDDEN) {
            accepting.accept(person, inviting.link(owner, group), yes(group, 0));
        } else {
            var questions = groups.text(group).questions().size();
            joining.join(person, slug, yes(group, questions));
            if (!group.free()) {
                admitting.waiting(owner, group).forEach(asked -> admitting.admit(owner, slug, asked.id()));
            }
        }
    }

    private static JoinGroup yes(GroupView group, int questions) {
        return new JoinGroup(
                Collections.nCopies(questions, "I would like to be with you."), group.rulesVersion(), true);
    }
}

package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.commonthread.group.Belongings;
import org.commonthread.group.Companion;
import org.commonthread.group.GroupRole;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Who belongs to a group, for each other; its owners say here who keeps it with them. */
@Named
@RequestScoped
public class GroupMembersPage {
    private static final int SHOWN = 50;

    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;
    private List<Line> members = List.of();
    private @Nullable String nextAddress;

    /** Somebody, and what she is there in words. */
    public record Line(Companion person, String role, List<Choice> roles, boolean mayBeKeptOut) {}

    /** A role an owner can give. */
    public record Choice(GroupRole code, String words, boolean chosen) {}

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug"));
        group = seen;
        form.send(() -> {
            var role = Shape.code(GroupRole.class, "role", form.text("role"));
            belongings.give(current.get(), seen.slug(), form.number("member"), role);
            return seen.address() + "/members";
        });
        var after = form.text("after").matches("\\d{1,18}") ? form.number("after") : 0;
        var companions = belongings.of(seen, after, SHOWN + 1);
        members = companions.stream()
                .limit(SHOWN)
                .map(person -> line(person, seen))
                .toList();
        if (companions.size() > SHOWN) {
            nextAddress = "?after=" + companions.get(SHOWN - 1).memberId();
        }
    }

    private static Line line(Companion person, GroupView seen) {
        var roles = Arrays.stream(GroupRole.values())
                .map(role -> new Choice(role, Spoken.say("group.role." + role), role == person.role()))
                .toList();
        var mayBeKeptOut = seen.may().moderate() && person.role() == GroupRole.MEMBER;
        return new Line(person, Spoken.say("group.role." + person.role()), roles, mayBeKeptOut);
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public List<Line> getMembers() {
        return members;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }
}

package org.commonthread.group.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.Accepting;
import org.commonthread.group.joining.Invited;
import org.commonthread.group.joining.Joining;
import org.commonthread.group.joining.Leaving;
import org.commonthread.group.joining.OwnRequest;
import org.commonthread.group.web.FormPart;
import org.commonthread.group.web.GroupCard;
import org.commonthread.member.CurrentActor;

/** A member's groups: where she belongs, where she is asked in, where she waits, and which one she has just left. */
@Named
@RequestScoped
public class MyGroupsPage {
    @Inject
    Groups groups;

    @Inject
    Joining joining;

    @Inject
    Accepting accepting;

    @Inject
    Leaving leaving;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private List<GroupCard> mine = List.of();
    private List<Invited> invited = List.of();
    private List<OwnRequest> asked = List.of();
    private long left;

    public void load() throws IOException {
        var me = current.get();
        form.send(() -> leaving.comeBack(me, form.number("back")).address());
        mine = groups.mine(me).stream().map(GroupCard::of).toList();
        invited = accepting.mine(me);
        asked = joining.mine(me);
        var gone = form.text("left");
        if (gone.matches("\\d{1,18}") && leaving.mayComeBack(me, Long.parseLong(gone))) left = Long.parseLong(gone);
    }

    public List<GroupCard> getMine() {
        return mine;
    }

    public List<Invited> getInvited() {
        return invited;
    }

    public List<OwnRequest> getAsked() {
        return asked;
    }

    /** The group she has just left and can come back to, 0 if there is none. */
    public long getLeft() {
        return left;
    }

    public boolean isBackOpen() {
        return left != 0;
    }

    public boolean isNowhere() {
        return mine.isEmpty() && invited.isEmpty() && asked.isEmpty();
    }
}

package org.commonthread.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.member.Blocking;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.MemberView;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Whom a member has blocked; also where the button on a profile leads. */
@Named
@RequestScoped
public class BlocksPage {
    @Inject
    Blocking blocking;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<MemberView> members = List.of();
    private @Nullable String problem;

    public void load() {
        if (request.getMethod().equals("POST")) change();
        members = blocking.mine(current.get());
    }

    private void change() {
        var handle = request.getParameter("block");
        var again = request.getParameter("unblock");
        try {
            if (handle != null) blocking.block(current.get(), handle);
            if (again != null && again.matches("\\d{1,18}")) blocking.unblock(current.get(), Long.parseLong(again));
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.NOT_ACCEPTABLE) throw refused;
            problem = refused.sentence();
        }
    }

    public List<MemberView> getMembers() {
        return members;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}

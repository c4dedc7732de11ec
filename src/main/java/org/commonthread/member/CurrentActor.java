package org.commonthread.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonthread.platform.security.Logins;
import org.jspecify.annotations.Nullable;

/** Who sends the present request, asked once: the login says who, our own database whether she still may. */
@RequestScoped
public class CurrentActor {
    private @Nullable Actor actor;

    @Inject
    HttpServletRequest request;

    @Inject
    Membership membership;

    @Inject
    Logins logins;

    public Actor get() {
        if (actor == null) actor = recognise();
        return actor;
    }

    /** Asks again, after she has changed how she is called. */
    public void refresh() {
        actor = null;
    }

    private Actor recognise() {
        var principal = request.getUserPrincipal();
        if (principal == null || !logins.stillHolds(request)) return Actor.VISITOR;
        var sub = principal.getName();
        var member = membership.known(sub).orElseGet(() -> firstLogin(sub));
        var roles = Arrays.stream(Role.values())
                .filter(role -> request.isUserInRole(role.realmName()))
                .collect(Collectors.toUnmodifiableSet());
        return Membership.asActor(member, roles)
                .whoseNameIs(new LegalName(Logins.claim(request, "given_name"), Logins.claim(request, "family_name")));
    }

    private MemberView firstLogin(String sub) {
        try {
            return membership.join(sub);
        } catch (PersistenceException raced) {
            return membership.known(sub).orElseThrow(() -> raced);
        }
    }
}

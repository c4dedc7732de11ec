package org.commonthread.platform.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Logins that Keycloak has ended elsewhere: they count no more on any node, whatever their session still says. */
@ApplicationScoped
@Transactional
public class Logins {
    // no session of the realm lives longer, so an older row can match nothing
    private static final Duration LONGEST_LOGIN = Duration.ofDays(31);

    /** So many people are at work on one node at a time; who comes on top of them is asked about anew. */
    private static final int KEPT = 20_000;

    private static final String ASKED = Logins.class.getName();

    @Inject
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private Kept<String, Boolean> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, KEPT, ended -> 1);
    }

    /** Remembers that the Keycloak session {@code sid} is over. */
    public void end(String sid) {
        var now = clock.instant();
        entities.createQuery("delete from EndedLogin where endedAt < :old")
                .setParameter("old", now.minus(LONGEST_LOGIN))
                .executeUpdate();
        if (!isWritten(sid)) entities.persist(new EndedLogin(sid, now));
    }

    /** Whether the login behind this request still holds; one that does not is forgotten here too. */
    @Transactional(TxType.SUPPORTS)
    public boolean stillHolds(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Boolean known) return known;
        var holds = sid(request).filter(this::isEnded).isEmpty();
        request.setAttribute(ASKED, holds);
        if (!holds) forget(request);
        return holds;
    }

    /** Every request asks, so the answer is kept until any login ends, on whichever node. */
    private boolean isEnded(String sid) {
        return kept.get(sid, List.of(EndedLogin.SIGHT), () -> isWritten(sid));
    }

    private boolean isWritten(String sid) {
        return entities.find(EndedLogin.class, sid) != null;
    }

    private static Optional<String> sid(HttpServletRequest request) {
        return Optional.ofNullable(claim(request, "sid"));
    }

    /** What the token of this request says under a name, if it says anything. */
    public static @Nullable String claim(HttpServletRequest request, String name) {
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> principal)) return null;
        OidcSecurityContext context = principal.getOidcSecurityContext();
        return context.getToken().getClaimValueAsString(name);
    }

    /** Ends the login of this request, here and at Keycloak. */
    static void forget(HttpServletRequest request) {
        try {
            var session = request.getSession(false);
            request.logout();
            if (session != null) session.invalidate();
        } catch (ServletException | IllegalStateException already) {
            // the session is gone, which is what was wanted
        }
    }
}

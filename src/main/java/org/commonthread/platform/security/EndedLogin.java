package org.commonthread.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;

/** A Keycloak session that Keycloak told us has ended. */
@Entity
@Table(name = "ended_login")
class EndedLogin implements Shown {
    static final Sight SIGHT = new Sight("ended-logins");

    @Id
    private String sid;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected EndedLogin() {}

    EndedLogin(String sid, Instant endedAt) {
        this.sid = sid;
        this.endedAt = endedAt;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(SIGHT);
    }
}

package org.commonthread.platform.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A Keycloak session that Keycloak told us has ended. */
@Entity
@Table(name = "ended_login")
class EndedLogin {
    @Id
    private String sid;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected EndedLogin() {}

    EndedLogin(String sid, Instant endedAt) {
        this.sid = sid;
        this.endedAt = endedAt;
    }
}

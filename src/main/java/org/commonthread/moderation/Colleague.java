package org.commonthread.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Someone who has had an item in hand. Who moderates is Keycloak's to say; this is how one finds a colleague by name. */
@Entity
@Table(name = "colleague")
class Colleague {
    @Id
    @Column(name = "member_id")
    private long memberId;

    private Instant since;

    protected Colleague() {}

    Colleague(long memberId, Instant since) {
        this.memberId = memberId;
        this.since = since;
    }
}

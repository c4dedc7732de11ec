package org.commonthread.moderation.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of staff who has put herself on call. */
@Entity
@Table(name = "on_call")
class OnCallPerson {
    @Id
    @Column(name = "member_id")
    private long memberId;

    private String zone = "UTC";

    @Column(name = "quiet_from")
    private int quietFrom;

    @Column(name = "quiet_to")
    private int quietTo;

    private Instant since;

    protected OnCallPerson() {}

    OnCallPerson(long memberId, Instant since) {
        this.memberId = memberId;
        this.since = since;
    }

    void sleeps(QuietHours quiet) {
        zone = quiet.zone();
        quietFrom = quiet.from();
        quietTo = quiet.to();
    }
}

package org.commonthread.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Where a member's letters go, as her login said it last. It is kept apart from her and read by the postman alone. */
@Entity
@Table(name = "mail_address")
class MailAddress {
    static final int MAX_LENGTH = 255;

    @Id
    @Column(name = "member_id")
    private long memberId;

    private String address;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected MailAddress() {}

    MailAddress(long memberId, String address, Instant now) {
        this.memberId = memberId;
        this.address = address;
        keptAt = now;
    }

    String address() {
        return address;
    }

    void becomes(String newer, Instant now) {
        if (newer.equals(address)) return;
        address = newer;
        keptAt = now;
    }
}

package org.commonthread.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** By which clock a member reads times. */
@Entity
@Table(name = "own_clock")
class ChosenZone {
    @Id
    @Column(name = "member_id")
    private long memberId;

    private String zone;

    protected ChosenZone() {}

    ChosenZone(long memberId, String zone) {
        this.memberId = memberId;
        this.zone = zone;
    }
}

package org.commonthread.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A decision was made together with others, and can be undone together with them. */
@Entity
@Table(name = "decision_batch")
class Batched {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    private String batch;

    protected Batched() {}

    Batched(long decisionId, String batch) {
        this.decisionId = decisionId;
        this.batch = batch;
    }
}

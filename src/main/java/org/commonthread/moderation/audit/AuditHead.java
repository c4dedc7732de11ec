package org.commonthread.moderation.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, locked by whoever appends, so that lines have one order on every node. */
@Entity
@Table(name = "audit_head")
class AuditHead {
    static final long ONLY = 1;

    @Id
    private long id = ONLY;

    private long number;
    private String hash = AuditRow.BEGINNING;

    protected AuditHead() {}

    long number() {
        return number;
    }

    long next() {
        return number + 1;
    }

    String hash() {
        return hash;
    }

    boolean isAt(long lastNumber, String lastHash) {
        return number == lastNumber && hash.equals(lastHash);
    }

    void advance(AuditRow row) {
        number = row.number();
        hash = row.hash();
    }
}

package org.commonthread.platform.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words someone sent without being logged in, kept under a key that only her browser has. */
@Entity
@Table(name = "parked_words")
class ParkedWords {
    /** SHA-256 of the key: whoever reads this table can claim nobody's words. */
    @Id
    @Column(name = "key_hash")
    private String keyHash;

    private String address;
    private String fields;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected ParkedWords() {}

    ParkedWords(String keyHash, String address, String fields, Instant keptAt) {
        this.keyHash = keyHash;
        this.address = address;
        this.fields = fields;
        this.keptAt = keptAt;
    }

    boolean belongTo(String wanted) {
        return address.equals(wanted);
    }

    String fields() {
        return fields;
    }
}

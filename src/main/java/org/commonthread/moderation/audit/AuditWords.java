package org.commonthread.moderation.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.commonthread.platform.Digest;

/** The words of one audit line and the salt of their digest. Erasing this row erases them; the chain does not mind. */
@Entity
@Table(name = "audit_words")
class AuditWords {
    @Id
    private long number;

    private String salt;
    private String words;

    protected AuditWords() {}

    AuditWords(long number, String salt, String words) {
        this.number = number;
        this.salt = salt;
        this.words = words;
    }

    String digest() {
        return Digest.hex(salt + words);
    }
}

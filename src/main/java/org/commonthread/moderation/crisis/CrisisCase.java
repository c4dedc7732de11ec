package org.commonthread.moderation.crisis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What is done about one item of the queue in which somebody may be in danger. It ends with the lead's name. */
@Entity
@Table(name = "crisis_case")
class CrisisCase {
    @Id
    @Column(name = "item_id")
    private long itemId;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "signed_off_by")
    private @Nullable Long signedOffBy;

    @Column(name = "signed_off_at")
    private @Nullable Instant signedOffAt;

    @Column(name = "closing_words")
    private String closingWords = "";

    protected CrisisCase() {}

    CrisisCase(UnopenedCrisis crisis) {
        itemId = crisis.itemId();
        authorId = crisis.authorId();
        openedAt = crisis.since();
    }

    void signOff(long lead, String words, Instant now) {
        if (signedOffBy != null) throw Refusal.conflict("A colleague has signed this off already.");
        signedOffBy = lead;
        signedOffAt = now;
        closingWords = words;
    }

    @Nullable
    Long authorId() {
        return authorId;
    }
}

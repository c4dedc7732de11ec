package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a story that is out. What others have answered to it in a group was said to that group: it is kept there, and
 * so is the story (ST-6).
 */
@Embeddable
class ReadBy {
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "live_audience")
    private @Nullable Audience audience;

    @Column(name = "live_group_id")
    private @Nullable Long groupId;

    /** The group that has read it last, while what was answered there could come to others. */
    @Column(name = "confided_to")
    private @Nullable Long confidedTo;

    /** Its author has left the group and does not wish to be named there (GR-8). */
    private boolean unsigned;

    ReadBy() {}

    /** None before it was published. */
    @Nullable
    Readers now() {
        return audience == null ? null : new Readers(audience, groupId);
    }

    void are(Readers readers) {
        audience = readers.audience();
        groupId = readers.groupId();
        if (audience == Audience.GROUP) {
            if (groupId != null) confidedTo = groupId;
        } else {
            unsigned = false;
            if (audience != Audience.ONLY_ME) confidedTo = null;
        }
    }

    /** As a decision found it, before it is asked who may read it by now. */
    void were(@Nullable Audience before, @Nullable Long beforeGroup) {
        audience = before;
        groupId = beforeGroup;
    }

    boolean isConfided() {
        return confidedTo != null;
    }

    /** Whether these readers would come to know what was said in the group. */
    boolean wouldTell(Readers readers) {
        return confidedTo != null && readers.areBeyond(confidedTo);
    }

    /** These, as far as nobody comes to know what was said in confidence. */
    Readers within(Readers readers) {
        if (!wouldTell(readers)) return readers;
        return readers.audience() == Audience.GROUP ? Readers.HERSELF : new Readers(Audience.GROUP, confidedTo);
    }

    void unsign() {
        unsigned = true;
    }
}

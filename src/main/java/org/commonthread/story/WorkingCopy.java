package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A story as its author has it before her: saved as she types, each save under a number of its own (ST-2). */
@Embeddable
class WorkingCopy {
    private String title = "";
    private String body = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Audience audience = Audience.MEMBERS;

    @Column(name = "group_id")
    private @Nullable Long groupId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "told_by")
    private ToldBy toldBy = ToldBy.MYSELF;

    private String relationship = "";

    @Convert(converter = JsonColumn.OfAbout.class)
    private StoryAbout about = StoryAbout.NOTHING;

    @Convert(converter = JsonColumn.OfTimeline.class)
    private Timeline timeline = Timeline.NONE;

    /** Rises with every save. */
    private int seq;

    @Column(name = "saved_at")
    private Instant savedAt;

    WorkingCopy() {}

    /** Whether just this was kept last: then the answer to the first time was lost, and nothing is to be done. */
    boolean is(StoryWords words, int itsSeq) {
        return itsSeq == seq && words.equals(words());
    }

    /** @return false, if a newer copy is here already */
    boolean keep(StoryWords words, int nextSeq, Instant now) {
        if (nextSeq <= seq) return false;
        title = words.title();
        body = words.body();
        audience = words.audience();
        groupId = words.groupId();
        toldBy = words.toldBy();
        relationship = words.relationship();
        about = words.about();
        timeline = words.timeline();
        seq = nextSeq;
        savedAt = now;
        return true;
    }

    void touch(Instant now) {
        savedAt = now;
    }

    StoryWords words() {
        return new StoryWords(title, body, audience, groupId, toldBy, relationship, about, timeline);
    }

    Readers readers() {
        return new Readers(audience, groupId);
    }

    /** Whoever else it was meant for, it is for her alone now. */
    void keepToHerself() {
        audience = Audience.ONLY_ME;
        groupId = null;
    }

    int seq() {
        return seq;
    }

    Instant savedAt() {
        return savedAt;
    }
}

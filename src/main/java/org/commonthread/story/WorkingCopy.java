package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A story as its author has it before her: saved as she types, each save under a number of its own (ST-2). */
@Embeddable
class WorkingCopy {
    private String title = "";
    private String body = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Audience audience = Audience.MEMBERS;

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
        return new StoryWords(title, body, audience, toldBy, relationship, about, timeline);
    }

    Audience audience() {
        return audience;
    }

    int seq() {
        return seq;
    }

    Instant savedAt() {
        return savedAt;
    }
}

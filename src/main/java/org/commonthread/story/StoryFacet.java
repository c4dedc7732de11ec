package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One thing a story that is being read can be found by. A copy of what its live revision tells, with all a list needs
 * to find and order it; {@link Story} alone makes and takes it away.
 */
@Entity
@Table(name = "story_facet")
class StoryFacet implements Shown {
    /** What all stories can be found by. */
    static final Sight SIGHT = new Sight("facets");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_facet_seq")
    @SequenceGenerator(name = "story_facet_seq", sequenceName = "story_facet_seq")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "story_id")
    private Story story;

    private String code;

    @Column(name = "author_id")
    private long authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Audience audience;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected StoryFacet() {}

    StoryFacet(Story story, String code, Audience audience, Instant publishedAt) {
        this.story = story;
        this.code = code;
        this.authorId = story.authorId();
        this.audience = audience;
        this.publishedAt = publishedAt;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(SIGHT);
    }

    boolean is(String otherCode) {
        return code.equals(otherCode);
    }

    void reach(Audience readers) {
        audience = readers;
    }
}

package org.commonthread.vocabulary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A word of the vocabulary. It is never deleted: stories carry it. */
@Entity
@Table(name = "vocabulary_term")
class Term implements Shown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vocabulary_term_seq")
    @SequenceGenerator(name = "vocabulary_term_seq", sequenceName = "vocabulary_term_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Facet facet;

    private String code;
    private String label;
    private String brands;
    private String synonyms;
    private String note;

    /** Its place among the terms of its facet. */
    private int place;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Source source;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TermStatus status = TermStatus.OFFERED;

    @Column(name = "reviewed_by")
    private @Nullable Long reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "review_due")
    private @Nullable LocalDate reviewDue;

    @Version
    private int version;

    protected Term() {}

    Term(Facet facet, String code, TermWords words, Source source, int place) {
        this.facet = facet;
        this.code = code;
        this.source = source;
        this.place = place;
        say(words);
    }

    /** Says it in other words. What a reviewer has confirmed was the words before, so the new ones wait for her. */
    void change(TermWords words, int knownVersion) {
        requireKnown(knownVersion);
        say(words);
        reviewedBy = null;
        reviewedAt = null;
        reviewDue = null;
    }

    private void say(TermWords words) {
        label = words.label();
        brands = words.brands();
        synonyms = words.synonyms();
        note = words.note();
    }

    void retire() {
        require(status == TermStatus.OFFERED, "This term is not offered any more already.");
        status = TermStatus.RETIRED;
    }

    void offerAgain() {
        require(status == TermStatus.RETIRED, "This term is offered already.");
        status = TermStatus.OFFERED;
    }

    /** A medical reviewer stands for these words, until the day she wants to look again. */
    void confirm(long reviewer, Instant now, LocalDate next, int knownVersion) {
        requireKnown(knownVersion);
        reviewedBy = reviewer;
        reviewedAt = now;
        reviewDue = next;
    }

    private void requireKnown(int knownVersion) {
        require(knownVersion == version, "Somebody has changed this term meanwhile. Here it is as it is now.");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) throw Refusal.conflict(sentence);
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(TermView.SIGHT);
    }

    TermWords words() {
        return new TermWords(label, brands, synonyms, note);
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }
}

package org.commonthread.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.member.MemberView;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.platform.text.Markdown;
import org.commonthread.vocabulary.ContentNotes;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A story as it read when its author sent it. Never changed; made safe to show once, here. */
@Entity
@Immutable
@Table(name = "story_revision")
class StoryRevision {
    private static final int EXCERPT_LENGTH = 180;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_revision_seq")
    @SequenceGenerator(name = "story_revision_seq", sequenceName = "story_revision_seq")
    private Long id;

    @Column(name = "story_id")
    private long storyId;

    private int number;
    private String title;
    private String body;

    @Column(name = "body_html")
    private String bodyHtml;

    private String excerpt;
    private int minutes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Audience audience;

    @Column(name = "group_id")
    private @Nullable Long groupId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "told_by")
    private ToldBy toldBy;

    private String relationship;

    @Convert(converter = JsonColumn.OfAbout.class)
    private StoryAbout about;

    @Convert(converter = JsonColumn.OfTimeline.class)
    private Timeline timeline;

    @Column(name = "sent_at")
    private Instant sentAt;

    private boolean masked;

    /** The ids of the pictures it shows. */
    @ElementCollection
    @CollectionTable(name = "story_revision_picture", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "picture_id")
    private Set<Long> pictures = Set.of();

    protected StoryRevision() {}

    StoryRevision(long storyId, int number, StoryWords words, Album album, Instant now) {
        this.storyId = storyId;
        this.number = number;
        title = words.title();
        body = words.body();
        bodyHtml = Markdown.toHtml(words.body(), album).toString();
        pictures = album.ids();
        excerpt = Markdown.excerpt(words.body(), EXCERPT_LENGTH);
        minutes = Markdown.minutes(words.body());
        audience = words.audience();
        groupId = words.groupId();
        toldBy = words.toldBy();
        relationship = words.relationship();
        about = words.about();
        timeline = words.timeline();
        sentAt = now;
    }

    /** As a reader would see it, before there is anything to see. */
    StoryView preview(String slug, MemberView writer, Instant now) {
        return new StoryView(
                storyId,
                slug,
                StoryState.PUBLISHED,
                title,
                bodyHtml,
                excerpt,
                writer.id(),
                writer.displayName(),
                writer.handle(),
                writer.about(),
                toldBy,
                relationship,
                now,
                now,
                minutes,
                audience,
                0L,
                0L,
                about,
                ContentNotes.NONE,
                timeline,
                null,
                null);
    }

    /** Made by a moderator: a version of its own, however soon it came after her who wrote it. */
    StoryRevision byModerator() {
        masked = true;
        return this;
    }

    boolean isByModerator() {
        return masked;
    }

    /** The same words with something left out of them; the title and what it tells about itself stay. */
    StoryWords masked(Masking masking) {
        var relationshipFrom = body.isEmpty() ? 0 : body.length() + StoryWords.BETWEEN.length();
        var roadFrom = relationship.isEmpty()
                ? relationshipFrom
                : relationshipFrom + relationship.length() + StoryWords.BETWEEN.length();
        return new StoryWords(
                title,
                masking.on(body),
                audience,
                groupId,
                toldBy,
                masking.on(relationship, relationshipFrom),
                about,
                timeline.masked(masking, roadFrom));
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** All that a person wrote in it. */
    String text() {
        return StoryWords.text(body, relationship, timeline);
    }

    Instant sentAt() {
        return sentAt;
    }

    Audience audience() {
        return audience;
    }

    Readers readers() {
        return new Readers(audience, groupId);
    }

    StoryAbout about() {
        return about;
    }
}

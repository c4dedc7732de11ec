package org.commonthread.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonthread.platform.text.Markdown;
import org.hibernate.annotations.Immutable;

/** What a group says of itself, as it was sent. Never changed; made safe to show once, here. */
@Entity
@Immutable
@Table(name = "group_revision")
@IdClass(GroupRevision.Key.class)
class GroupRevision {
    private static final int EXCERPT_LENGTH = 180;

    record Key(long groupId, int number) {}

    @Id
    @Column(name = "group_id")
    private long groupId;

    @Id
    private int number;

    private String name;
    private String about;

    @Column(name = "about_html")
    private String aboutHtml;

    private String excerpt;
    private String rules;
    private String questions;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected GroupRevision() {}

    GroupRevision(Key key, GroupWords words, Instant now) {
        groupId = key.groupId();
        number = key.number();
        name = words.name();
        about = words.about();
        aboutHtml = Markdown.toHtml(words.about()).toString();
        excerpt = Markdown.excerpt(words.about(), EXCERPT_LENGTH);
        rules = words.rules();
        questions = words.questions();
        sentAt = now;
    }

    GroupWords words() {
        return new GroupWords(name, about, rules, questions);
    }
}

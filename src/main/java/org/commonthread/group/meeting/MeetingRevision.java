package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonthread.platform.text.Markdown;
import org.hibernate.annotations.Immutable;

/** What somebody wrote about a meeting, as it was sent. Never changed; made safe to show once, here. */
@Entity
@Immutable
@Table(name = "meeting_words")
@IdClass(MeetingRevision.Key.class)
class MeetingRevision {
    record Key(long meetingId, int number) {}

    @Id
    @Column(name = "meeting_id")
    private long meetingId;

    @Id
    private int number;

    private String title;
    private String about;

    @Column(name = "about_html")
    private String aboutHtml;

    @Column(name = "sent_by")
    private long sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected MeetingRevision() {}

    MeetingRevision(Key key, MeetingWords words, long sentBy, Instant now) {
        meetingId = key.meetingId();
        number = key.number();
        title = words.title();
        about = words.about();
        aboutHtml = Markdown.toHtml(words.about()).toString();
        this.sentBy = sentBy;
        sentAt = now;
    }

    MeetingWords words() {
        return new MeetingWords(title, about);
    }

    String aboutHtml() {
        return aboutHtml;
    }

    long sentBy() {
        return sentBy;
    }
}

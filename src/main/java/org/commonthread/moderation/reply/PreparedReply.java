package org.commonthread.moderation.reply;

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
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Words for an author, ready to be chosen. It is offered no more rather than deleted: its history stays readable. */
@Entity
@Table(name = "prepared_reply")
class PreparedReply {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prepared_reply_seq")
    @SequenceGenerator(name = "prepared_reply_seq", sequenceName = "prepared_reply_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "reason_code")
    private ReasonCode rule;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReplyLanguage language;

    private String name;
    private String text;
    private boolean offered;

    @Version
    private int version;

    protected PreparedReply() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id, say the rest
    PreparedReply(ReplyWords words) {
        say(words);
    }

    void change(ReplyWords words, int knownVersion) {
        if (knownVersion != version) {
            throw Refusal.conflict("A colleague has changed this reply meanwhile. Here it is as it is now.");
        }
        say(words);
    }

    private void say(ReplyWords words) {
        rule = words.rule();
        language = words.language();
        name = words.name();
        text = words.text();
        offered = words.offered();
    }

    ReplyWords words() {
        return new ReplyWords(rule, language, name, text, offered);
    }

    long id() {
        return id;
    }
}

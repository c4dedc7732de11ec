package org.commonthread.moderation.word;

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
import org.commonthread.platform.Refusal;
import org.commonthread.vocabulary.ContentNote;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line of a list. It is retired, never deleted: items in the queue name the rule that called them there. */
@Entity
@Table(name = "word_entry")
class WordEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "word_entry_seq")
    @SequenceGenerator(name = "word_entry_seq", sequenceName = "word_entry_seq")
    private Long id;

    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WordAction action;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ContentNote note;

    private String why;

    @Column(name = "is_active")
    private boolean active = true;

    @Version
    private int version;

    protected WordEntry() {}

    WordEntry(WordRule rule) {
        say(rule);
    }

    void change(WordRule rule, int knownVersion) {
        if (knownVersion != version) {
            throw Refusal.conflict("Somebody has changed this line meanwhile. Here it is as it is now.");
        }
        say(rule);
    }

    private void say(WordRule rule) {
        words = rule.words();
        action = rule.action();
        note = rule.note();
        why = rule.why();
    }

    void retire() {
        if (!active) throw Refusal.conflict("This line is not in use already.");
        active = false;
    }

    void takeUpAgain() {
        if (active) throw Refusal.conflict("This line is in use already.");
        active = true;
    }

    WordRule rule() {
        return new WordRule(words, action, note, why);
    }

    long id() {
        return id;
    }
}

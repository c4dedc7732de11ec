package org.commonthread.moderation.reply;

import org.commonthread.moderation.subject.ReasonCode;

/** A prepared reply as it stands now. */
public record ReplyView(
        Long id, ReasonCode rule, ReplyLanguage language, String name, String text, Boolean offered, Integer version) {
    /** The words as this author would read them. */
    public String to(String authorName) {
        return text.replace(ReplyWords.NAME, authorName);
    }
}

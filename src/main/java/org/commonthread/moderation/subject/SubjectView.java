package org.commonthread.moderation.subject;

import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What every room may know of a subject: where it stands, what it is called, who wrote it.
 *
 * @param open whether people without a login may read it too
 * @param listening whether its author would rather be heard than advised (SF-6)
 * @param groupId the group it is said in; null if it is said outside of any
 * @param hindrance what keeps the reader from answering it; null if nothing does
 */
public record SubjectView(
        String title,
        String address,
        Long authorId,
        Boolean open,
        Boolean listening,
        @Nullable Long groupId,
        @Nullable Hindrance hindrance) {
    /** Said outside of any group, and anybody who reads it may answer. */
    public SubjectView(String title, String address, Long authorId, Boolean open, Boolean listening) {
        this(title, address, authorId, open, listening, null, null);
    }

    /**
     * This subject, to be answered by her who reads it.
     *
     * @throws Refusal with what keeps her from it
     */
    public SubjectView answerable() {
        if (hindrance != null) throw Refusal.notAllowed(hindrance.sentence());
        return this;
    }
}

package org.commonthread.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;

/**
 * Something colleagues should know.
 *
 * @param aboutMember whether it is about the item's author rather than the item
 */
public record LeaveNote(
        long itemId,
        boolean aboutMember,

        @NotBlank(message = "Please write what your colleagues should know.")
        @Size(max = LeaveNote.MAX, message = "Please keep it to 2,000 characters.")
        String note) {
    public static final int MAX = 2_000;

    public LeaveNote {
        note = Typed.lines(note).strip();
    }
}

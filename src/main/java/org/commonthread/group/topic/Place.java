package org.commonthread.group.topic;

import java.time.Instant;
import org.commonthread.platform.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a page of a group's topics begins: after the topic that stands at this place of the list. */
public record Place(int pinned, Instant lastAt, long id) {
    /** Before all of them. */
    public static final Place FIRST = new Place(9, Instant.parse("9000-01-01T00:00:00Z"), 0);

    /** @throws org.commonthread.platform.Refusal if the cursor is none of ours */
    public static Place after(@Nullable String cursor) {
        return Cursor.parts(cursor, 3)
                .map(parts -> new Place(
                        Math.toIntExact(Cursor.number(parts[0]) % 10),
                        Cursor.instant(parts[1]),
                        Cursor.number(parts[2])))
                .orElse(FIRST);
    }

    public static String cursor(TopicLine last) {
        return Cursor.of(last.pin(), last.lastAt(), last.id());
    }
}

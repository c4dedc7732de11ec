package org.commonthread.finder;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of an entry became otherwise, one line each, as its history keeps it. */
final class Changed {
    static final int MAX_LENGTH = 6_000;

    private Changed() {}

    static String between(EntryWords was, EntryWords is) {
        var lines = new ArrayList<String>();
        compare("", was, is, lines);
        var text = String.join("\n", lines);
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    private static void compare(String prefix, Record was, Record is, List<String> lines) {
        for (var part : was.getClass().getRecordComponents()) {
            var before = value(part, was);
            var after = value(part, is);
            if (Objects.equals(before, after)) continue;
            if (before instanceof Record one && after instanceof Record other) {
                compare(prefix + part.getName() + ".", one, other, lines);
            } else {
                lines.add(prefix + part.getName() + ": " + (before == null ? "" : before));
            }
        }
    }

    private static @Nullable Object value(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError("a record reads itself", impossible);
        }
    }
}

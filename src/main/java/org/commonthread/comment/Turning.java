package org.commonthread.comment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes a page of the rows that were asked for, one more than fits: it says whether there is another page. */
final class Turning {
    private Turning() {}

    static ThreadPage page(List<CommentRow> rows, Part part, int limit) {
        var full = rows.size() > limit;
        var shown = new ArrayList<>(full ? rows.subList(0, limit) : rows);
        if (part.backwards()) Collections.reverse(shown);
        if (shown.isEmpty()) return new ThreadPage(List.of(), null, null, List.of());
        var first = part.order().key(shown.get(0));
        var last = part.order().key(shown.get(shown.size() - 1));
        return part.backwards()
                ? new ThreadPage(List.copyOf(shown), full ? first : null, last, List.of())
                : new ThreadPage(
                        List.copyOf(shown), part.edge().isEmpty() ? null : first, full ? last : null, List.of());
    }
}

package org.commonthread.vocabulary.web;

import java.time.Instant;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ChangeView;

/** One change in a term's history, before and after. */
public record HistoryLine(String deed, String by, Instant at, String was, String became, boolean changed) {
    static HistoryLine of(ChangeView change) {
        var by = change.byName();
        return new HistoryLine(
                Spoken.say("term.deed." + change.deed()),
                by == null ? Spoken.say("term.by.program") : by,
                change.at(),
                joined(change.was()),
                joined(change.became()),
                !change.was().equals(change.became()));
    }

    private static String joined(String lines) {
        return String.join(" · ", lines.lines().filter(line -> !line.isBlank()).toList());
    }
}

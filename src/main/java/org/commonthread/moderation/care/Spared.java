package org.commonthread.moderation.care;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.vocabulary.ContentNote;

/** What a moderator would rather not meet. Items of any of these are for her colleagues. */
public record Spared(Set<Kind> kinds, Set<Reason> reasons, Set<ContentNote> notes) {
    public static final Spared NOTHING =
            new Spared(EnumSet.noneOf(Kind.class), EnumSet.noneOf(Reason.class), EnumSet.noneOf(ContentNote.class));

    private static final String KIND = "KIND:";
    private static final String REASON = "REASON:";
    private static final String NOTE = "NOTE:";

    /** As its rows say it, and as the queue's query asks. */
    Set<String> codes() {
        var codes = new TreeSet<String>();
        kinds.forEach(kind -> codes.add(KIND + kind));
        reasons.forEach(reason -> codes.add(REASON + reason));
        notes.forEach(note -> codes.add(NOTE + note));
        return codes;
    }

    static Spared of(Iterable<String> codes) {
        var spared =
                new Spared(EnumSet.noneOf(Kind.class), EnumSet.noneOf(Reason.class), EnumSet.noneOf(ContentNote.class));
        for (var code : codes) {
            var name = code.substring(code.indexOf(':') + 1);
            if (code.startsWith(KIND)) spared.kinds.add(Kind.valueOf(name));
            else if (code.startsWith(REASON)) spared.reasons.add(Reason.valueOf(name));
            else spared.notes.add(ContentNote.valueOf(name));
        }
        return spared;
    }
}

package org.commonthread.story;

import java.util.List;
import org.commonthread.moderation.check.PersonalSpan;

/** What an author may wish to leave out of her story before others read it (ST-9). */
public record Personal(List<PersonalSpan> title, List<PersonalSpan> body) {
    public boolean isNothing() {
        return title.isEmpty() && body.isEmpty();
    }
}

package org.commonthread.group.meeting;

import org.commonthread.moderation.subject.Masking;

/**
 * What its host writes about a meeting.
 *
 * @param about Markdown
 */
record MeetingWords(String title, String about) {
    private static final String BETWEEN = "\n\n";

    /** All of it as it is screened and judged, and the place with it. */
    String text(String place) {
        return title + BETWEEN + about + BETWEEN + place;
    }

    MeetingWords masked(Masking masking) {
        return new MeetingWords(masking.on(title), masking.on(about, title.length() + BETWEEN.length()));
    }
}

package org.commonthread.group.meeting.web;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** How often, as a host chooses it. */
public enum Rhythm {
    ONCE {
        @Override
        String rule(LocalDateTime start) {
            return "";
        }
    },
    WEEKLY {
        @Override
        String rule(LocalDateTime start) {
            return "FREQ=WEEKLY;BYDAY=" + day(start);
        }
    },
    FORTNIGHTLY {
        @Override
        String rule(LocalDateTime start) {
            return "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + day(start);
        }
    },
    /** On the first, second … of the days of that name; a fifth is the last, because not every month has it. */
    MONTHLY {
        @Override
        String rule(LocalDateTime start) {
            var ordinal = (start.getDayOfMonth() - 1) / DAYS + 1;
            return "FREQ=MONTHLY;BYDAY=" + (ordinal > IN_EVERY_MONTH ? -1 : ordinal) + day(start);
        }
    },
    /** A rule that somebody wrote herself, who knows how. */
    OWN {
        @Override
        String rule(LocalDateTime start) {
            return "";
        }
    };

    private static final int DAYS = 7;
    private static final int IN_EVERY_MONTH = 4;

    /** As RFC 5545 writes it. */
    abstract String rule(LocalDateTime start);

    private static String day(LocalDateTime start) {
        return start.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .substring(0, 2)
                .toUpperCase(Locale.ROOT);
    }
}

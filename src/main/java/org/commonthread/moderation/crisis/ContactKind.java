package org.commonthread.moderation.crisis;

/** How somebody was reached, or what else was done. */
public enum ContactKind {
    WROTE_TO_HER,
    SPOKE_WITH_HER,
    REACHED_SOMEBODY_NEAR_HER,
    CALLED_EMERGENCY,
    NO_ANSWER,
    FOLLOWED_UP,
    NOTE
}

package org.commonthread.moderation.web;

/** What can be done about who has an item in hand; each has the sentence that is said when it is done. */
public enum ClaimDeed {
    HELD,
    OFFERED,
    DECLINED,
    TAKEN_FROM_COLLEAGUE,
    NOTED
}

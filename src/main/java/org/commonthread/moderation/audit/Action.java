package org.commonthread.moderation.audit;

/** What can stand in the log. The names are part of the chain's hashes: they are added to, never changed. */
public enum Action {
    APPROVE,
    REQUEST_CHANGES,
    REMOVE,
    MASK_AND_APPROVE,
    ESCALATE,
    SECOND_OPINION,
    /** An item was taken out of a colleague's hands. */
    TAKE_FROM_COLLEAGUE,
    MESSAGE,
    WARN,
    READ_FIRST,
    SUSPEND,
    BAN,
    LIFT,
    VOUCH,
    APPROVE_WITH_NOTE,
    LOCK_REPLIES,
    /** A talk takes replies again. */
    OPEN_REPLIES,
    MOVE,
    /** A moderator took her own decision back; the words say which kind it was. */
    UNDO,
    /** Content notes were put on somebody's words, or taken off. */
    ADD_NOTE,
    TAKE_OFF_NOTE,
    /** Somebody of the site's team has looked at an item of a closed group, with the words around it. */
    LOOK_INTO_GROUP
}

package org.commonthread.finder.remark;

/** What can be wrong with an entry, in the order in which it is asked. */
public enum RemarkKind {
    MEETS_NO_MORE,
    WRONG_TIME_OR_PLACE,
    CANNOT_BE_REACHED,
    NOT_SAFE,
    OTHER
}

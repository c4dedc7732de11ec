package org.commonthread.finder;

/** How people meet. Whether they still do is another matter ({@link EntryStatus}). */
public enum Venue {
    IN_PERSON,
    ONLINE,
    HYBRID,
    PHONE;

    /** Whether there is somewhere to go; what has no place has no distance either. */
    public boolean isSomewhere() {
        return this == IN_PERSON || this == HYBRID;
    }

    /** Whether one can come from anywhere. */
    public boolean isAnywhere() {
        return this != IN_PERSON;
    }
}

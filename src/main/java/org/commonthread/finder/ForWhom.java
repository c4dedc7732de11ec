package org.commonthread.finder;

/** Whom a group is for, beyond everybody with cancer (GF-4); kept and matched in the order of these names. */
public enum ForWhom {
    BEREAVED,
    CAREGIVERS,
    LGBTQ,
    MEN,
    METASTATIC_ONLY,
    YOUNG_ADULTS
}

package org.commonthread.vocabulary;

/** What a reader may want to know before she reads (SF-2): a fixed list, the same everywhere. */
public enum ContentNote {
    PROGRESSION,
    SCAN_RESULT,
    END_OF_LIFE,
    DEATH_OF_A_MEMBER,
    GRIEF,
    SURGERY_IMAGE,
    BODY_IMAGE,
    FERTILITY,
    SEXUAL_HEALTH,
    LEAVING_CHILDREN,
    SUICIDE_OR_SELF_HARM,
    MEDICAL_TRAUMA,
    WEIGHT_AND_FOOD,
    FAITH,
    MONEY,
    STATISTICS_AND_PROGNOSIS,
    GOOD_NEWS
}

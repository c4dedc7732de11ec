package org.commonthread.moderation.check;

/** How near a text is to danger. Which words mean what, with this illness, is the matter of {@link CrisisPhrases}. */
public enum Distress {
    /** Somebody says that she, or somebody else, means to die or has hurt herself. A person is called at once. */
    STATED,
    /** Somebody says she cannot go on, without saying what she means by that. */
    VEILED,
    /** Dying of an illness, and getting ready for it. No crisis: it is what some come here to talk about. */
    NEAR_THE_END,
    NONE
}

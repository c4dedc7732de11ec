package org.commonthread.moderation.contentnote.web;

/** What the buttons of the page about a text's notes do. */
public enum NoteDeed {
    PROPOSE,
    GIVE,
    TAKE_OFF,
    OBJECT
}

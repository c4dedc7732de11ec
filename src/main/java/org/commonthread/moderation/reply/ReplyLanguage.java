package org.commonthread.moderation.reply;

/** The languages in which authors are answered. */
public enum ReplyLanguage {
    ENGLISH,
    SPANISH
}

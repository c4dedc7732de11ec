package org.commonthread.platform.mail;

/**
 * A letter to somebody.
 *
 * @param book the name of the {@link AddressBook} that knows where it goes
 * @param recipient who, as that book knows her
 * @param once names the occasion; for one occasion one recipient gets one letter, however often it is written
 * @param subject what anyone may read over her shoulder: it never says what the letter is about
 * @param words the letter itself, as plain text
 */
public record Letter(String book, long recipient, String once, String subject, String words) {
    /** To a member. */
    public Letter(long recipient, String once, String subject, String words) {
        this(AddressBook.MEMBERS, recipient, once, subject, words);
    }

    static final int ONCE_MAX = 100;
    static final int SUBJECT_MAX = 150;
    static final int WORDS_MAX = 10_000;
}

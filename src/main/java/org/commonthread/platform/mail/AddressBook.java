package org.commonthread.platform.mail;

import java.util.Optional;

/** Knows where some people's letters go; each room that has such people makes one a bean. It is asked when a letter is sent, so that an address erased meanwhile gets none. */
public interface AddressBook {
    /** Of members, who are known by their id. */
    String MEMBERS = "MEMBER";

    /** What letters to these people are marked with; never changed, it is kept with each. */
    default String name() {
        return MEMBERS;
    }

    Optional<String> addressOf(long recipient);
}

package org.commonthread.platform.mail;

import java.util.Optional;

/** Knows where people's letters go. It is asked when a letter is sent, so that an address erased meanwhile gets none. */
public interface AddressBook {
    Optional<String> addressOf(long recipient);
}

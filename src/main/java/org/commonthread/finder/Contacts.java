package org.commonthread.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.commonthread.platform.mail.AddressBook;

/** Where letters to those who run a group go, by the entry's id. */
@ApplicationScoped
class Contacts implements AddressBook {
    static final String NAME = "FINDER";

    @Inject
    Entries entries;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> addressOf(long entryId) {
        return Optional.ofNullable(entries.entityManager().find(FinderEntry.class, entryId))
                .map(entry -> entry.words().ways().asked())
                .filter(address -> !address.isEmpty());
    }
}

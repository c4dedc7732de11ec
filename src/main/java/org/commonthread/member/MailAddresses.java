package org.commonthread.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.mail.AddressBook;

/** Members' mail addresses: for letters only. They are shown on no page, written into no log, and hers to erase. */
@ApplicationScoped
@TriedAgain
@Transactional
public class MailAddresses implements AddressBook {
    @Inject
    Members members;

    @Inject
    Clock clock;

    /** Keeps what her login says, in place of what it said before; what is too long to be one is passed over. */
    public void keep(long memberId, String address) {
        if (address.isBlank() || address.length() > MailAddress.MAX_LENGTH) return;
        var entities = members.entityManager();
        var known = entities.find(MailAddress.class, memberId);
        if (known == null) entities.persist(new MailAddress(memberId, address.strip(), clock.instant()));
        else known.becomes(address.strip(), clock.instant());
    }

    @Override
    public Optional<String> addressOf(long memberId) {
        return Optional.ofNullable(members.entityManager().find(MailAddress.class, memberId))
                .map(MailAddress::address);
    }

    /** She wants no letters any more, or is leaving. What waits for her in the outbox finds no address. */
    public void erase(long memberId) {
        var known = members.entityManager().find(MailAddress.class, memberId);
        if (known != null) members.entityManager().remove(known);
    }
}

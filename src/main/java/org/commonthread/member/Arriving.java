package org.commonthread.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonthread.platform.security.LoggedIn;
import org.commonthread.platform.security.Logins;

/** What is taken from a login when it happens, and not at each request after it. */
@ApplicationScoped
class Arriving {
    @Inject
    CurrentActor current;

    @Inject
    MailAddresses addresses;

    /** An address that nobody has proven to be hers could be a stranger's. */
    void arrived(@Observes LoggedIn login) {
        var actor = current.get();
        var address = Logins.claim(login.request(), "email");
        var proven = "true".equals(Logins.claim(login.request(), "email_verified"));
        if (actor.isMember() && address != null && proven) addresses.keep(actor.id(), address);
    }
}

package org.commonthread.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonthread.member.Actor;
import org.hibernate.query.Page;

/** Gives entries away in bulk: to everybody what is for everybody, to those who keep them all of it. */
@ApplicationScoped
@Transactional
public class Giving {
    @Inject
    Entries entries;

    /**
     * @param whole with what is for staff only, and also what no list has
     * @param last the id after which to go on, 0 for the beginning
     */
    public List<EntryView> after(Actor reader, boolean whole, long last, int limit) {
        if (!whole) {
            return entries.listedAfter(last, Page.first(limit)).stream()
                    .map(entry -> entry.view(null))
                    .map(Giving::named)
                    .toList();
        }
        FinderPolicy.requireKeeper(reader);
        return entries.after(last, Page.first(limit)).stream()
                .map(FinderEntry::whole)
                .map(Giving::named)
                .toList();
    }

    /** What was typed here gets a name of ours, so that it is the same entry when it comes back from elsewhere. */
    private static EntryView named(EntryView entry) {
        return entry.words().origin().sourceId().isEmpty()
                ? entry.with(entry.words().of(Origin.here(entry.id())))
                : entry;
    }
}

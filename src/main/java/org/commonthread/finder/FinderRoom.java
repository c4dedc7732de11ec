package org.commonthread.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.jspecify.annotations.Nullable;

/**
 * Tells moderators of entries, and carries out what they decide: nothing is wrong with it, or it leaves the lists. What is
 * to be said otherwise an editor says on a page of its own.
 */
@ApplicationScoped
@Transactional
public class FinderRoom implements SubjectRoom {
    /** Nobody here wrote an entry. */
    private static final long NOBODY = 0;

    @Inject
    Entries entries;

    @Inject
    Clock clock;

    @Override
    public Kind kind() {
        return Kind.FINDER_ENTRY;
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        return find(id).filter(entry -> !entry.isTakenOff())
                .map(entry -> entry.view(null))
                .map(entry -> new SubjectView(entry.words().name(), entry.address(), NOBODY, true, false));
    }

    @Override
    public Optional<Long> at(URI address) {
        var path = address.getPath();
        if (!path.startsWith("/groups/near/")) return Optional.empty();
        return entries.bySlug(path.substring("/groups/near/".length())).stream()
                .findFirst()
                .map(FinderEntry::id);
    }

    @Override
    public Set<DecisionKind> decisions(long id) {
        return EnumSet.of(DecisionKind.APPROVE, DecisionKind.REMOVE);
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return find(id).filter(entry -> !entry.isTakenOff())
                .map(entry -> new SubjectWords(
                        entry.version(), InWords.of(entry.words().forVisitors())));
    }

    private Optional<FinderEntry> find(long id) {
        return Optional.ofNullable(entries.entityManager().find(FinderEntry.class, id));
    }

    void decided(@Observes DecisionMade event) {
        if (event.subject().kind() != Kind.FINDER_ENTRY || event.decision() != DecisionKind.REMOVE) return;
        find(event.subject().id()).ifPresent(entry -> {
            entry.takeOff(event.decisionId());
            record(entry, EntryDeed.TAKEN_OFF, event.moderatorId());
        });
    }

    void undone(@Observes DecisionUndone event) {
        if (event.subject().kind() == Kind.FINDER_ENTRY && event.decision() == DecisionKind.REMOVE) {
            putBack(event.subject().id(), event.decisionId());
        }
    }

    void overturned(@Observes DecisionOverturned event) {
        if (event.subject().kind() == Kind.FINDER_ENTRY) putBack(event.subject().id(), event.decisionId());
    }

    private void putBack(long id, long decisionId) {
        find(id).ifPresent(entry -> {
            entry.putBack(decisionId);
            record(entry, EntryDeed.PUT_BACK, null);
        });
    }

    private void record(FinderEntry entry, EntryDeed deed, @Nullable Long by) {
        entries.entityManager().persist(new FinderChange(entry.id(), deed, by, clock.instant(), ""));
    }
}

package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonthread.member.Actor;
import org.commonthread.moderation.standing.GoodStanding;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ModeratedGroups;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;

/** Tells others of groups, and moderators what can be decided about one and whose queue they see (GR-3). */
@ApplicationScoped
@Transactional
public class GroupRoom implements SubjectRoom, ModeratedGroups {
    private static final Pattern ADDRESS = Pattern.compile("/groups/([a-z0-9-]{1,80})");

    @Inject
    SupportGroups groups;

    @Inject
    GoodStanding standing;

    @Inject
    Clock clock;

    @Override
    public Kind kind() {
        return Kind.GROUP;
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        return groups.facts(List.of(id), reader.id()).stream()
                .filter(facts -> GroupPolicy.isThere(reader, facts))
                .map(facts -> view(GroupPolicy.view(reader, facts, clock.instant())))
                .findFirst();
    }

    private SubjectView view(GroupView group) {
        var madeBy = groups.entityManager().find(SupportGroup.class, group.id()).madeBy();
        return new SubjectView(
                group.name(),
                group.address(),
                madeBy,
                group.forAll(),
                false,
                null,
                group.may().writing());
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return describe(id, reader).map(any -> {
            var live = groups.entityManager().find(SupportGroup.class, id).liveRevision();
            return new SubjectWords(live, groups.revision(id, live).words().text());
        });
    }

    @Override
    public Optional<Long> at(URI address) {
        var path = ADDRESS.matcher(address.getPath());
        if (address.getFragment() != null || !path.matches()) return Optional.empty();
        return groups.at(path.group(1)).stream().findFirst();
    }

    @Override
    public Set<DecisionKind> decisions(long id) {
        var group = groups.entityManager().find(SupportGroup.class, id);
        var ended = group == null || group.state() == GroupState.DECLINED || group.state() == GroupState.CLOSED;
        return ended
                ? EnumSet.of(DecisionKind.APPROVE)
                : EnumSet.of(DecisionKind.APPROVE, DecisionKind.REQUEST_CHANGES, DecisionKind.REMOVE);
    }

    /** Whoever is suspended looks after no group meanwhile. */
    @Override
    public boolean isClosed(long groupId) {
        var group = groups.entityManager().find(SupportGroup.class, groupId);
        return group != null && group.kind().isClosed();
    }

    @Override
    public Set<Long> moderatedBy(Actor actor) {
        if (!actor.isMember()) return Set.of();
        var kept = new HashSet<>(groups.keptBy(actor.id(), GroupRole.KEEPERS));
        return kept.isEmpty() || standing.isActive(actor.id()) ? kept : Set.of();
    }
}

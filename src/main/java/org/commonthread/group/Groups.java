package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.member.MemberView;
import org.commonthread.moderation.standing.GoodStanding;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.hibernate.query.Page;

/** Groups as their readers find them. What a reader may not see is not there for her. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Groups {
    /** So many of her own are shown to somebody; nobody lives in more. */
    private static final int OWN = 100;

    @Inject
    SupportGroups groups;

    @Inject
    Keepers keepers;

    @Inject
    GoodStanding standing;

    @Inject
    Clock clock;

    /**
     * The group at {@code slug} and what the reader may do in it.
     *
     * @throws Refusal not found if there is none for her
     */
    public GroupView of(Actor reader, String slug) {
        var facts = groups.facts(slug, reader.id()).stream().findFirst().orElseThrow(Refusal::notFound);
        Render.shows(SupportGroup.sight(facts.id()));
        return GroupPolicy.view(reader, facts, clock.instant());
    }

    /** The same by its id. */
    public GroupView of(Actor reader, long id) {
        var facts = groups.facts(List.of(id), reader.id()).stream().findFirst().orElseThrow(Refusal::notFound);
        Render.shows(SupportGroup.sight(id));
        return GroupPolicy.view(reader, facts, clock.instant());
    }

    /**
     * The group, for somebody who is about to change something in it.
     *
     * @throws Refusal if the site's team has suspended her
     */
    public GroupView acting(Actor member, String slug) {
        standing.requireWriting(member.member());
        return of(member, slug);
    }

    /** The same by its id. */
    public GroupView acting(Actor member, long id) {
        standing.requireWriting(member.member());
        return of(member, id);
    }

    /** Those of the groups that she sees, by their ids. */
    public Map<Long, GroupView> seen(Actor reader, Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        ids.forEach(id -> Render.shows(SupportGroup.sight(id)));
        return groups.facts(ids, reader.id()).stream()
                .filter(facts -> GroupPolicy.isThere(reader, facts))
                .map(facts -> GroupPolicy.view(reader, facts, clock.instant()))
                .collect(Collectors.toMap(GroupView::id, view -> view));
    }

    /** The same with all that its page says. */
    public WholeGroup whole(Actor reader, String slug) {
        var group = of(reader, slug);
        Render.shows(MemberView.SIGHT);
        return new WholeGroup(group, text(group), keepers.of(group.id()));
    }

    /** What a group that she sees says of itself. */
    public GroupText text(GroupView group) {
        return groups.text(group.id()).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** The groups that pass the filter, by name, those after an address. */
    public List<GroupLine> listed(Actor reader, GroupFilter filter, String after, int limit) {
        Keepers.SHOWN.forEach(Render::shows);
        return keepers.beside(groups.listed(
                filter.kinds(), filter.audiences(), filter.pattern(), after, reader.id(), Page.first(limit)));
    }

    /** Those that opened last, among those into which any member comes at once. */
    public List<GroupLine> newest(Actor reader, int limit) {
        Keepers.SHOWN.forEach(Render::shows);
        return keepers.beside(groups.newest(reader.id(), Page.first(limit)));
    }

    /** Those she belongs to, also those that are not open, the last joined first. */
    public List<GroupLine> mine(Actor member) {
        return keepers.beside(groups.of(member.member().id(), Page.first(OWN)));
    }

    /** The addresses of those that anyone may read. */
    public List<String> open(int limit) {
        Render.shows(SupportGroup.LIST);
        return groups.open(Page.first(limit));
    }
}

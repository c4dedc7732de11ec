package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;

/** Meetings as people read of them: whoever may read what is said in a group reads when it meets. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Meetings {
    /** So many dates of one meeting its page shows. */
    private static final int DATES = 6;

    /** So many of her own are shown to somebody. */
    private static final int OWN = 50;

    @Inject
    MeetingRows rows;

    @Inject
    Groups groups;

    @Inject
    Withheld withheld;

    @Inject
    Clock clock;

    /** The next times of all meetings of a group. */
    public List<OccurrenceView> upcoming(Actor reader, GroupView group, int most) {
        Render.shows(Meeting.sight(group.read().id()));
        return opened(
                reader, dates(reader, rows.shown(group.id()), most).limit(most).toList());
    }

    /** @throws Refusal not found, if there is no such meeting for her */
    public MeetingView one(Actor reader, long id) {
        var facts = rows.facts(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        var group = groups.of(reader, facts.groupId()).read();
        Render.shows(Meeting.sight(group.id()));
        var words = facts.isWorded() ? rows.words(id, facts.liveWords()) : null;
        return new MeetingView(
                facts.id(),
                group,
                facts.title(),
                words == null ? "" : words.aboutHtml(),
                words == null ? null : words.sentBy(),
                withheld.of(facts, group),
                facts.when().inWords(),
                facts.cancelledAt() != null,
                opened(reader, dates(reader, List.of(facts), DATES).toList()));
    }

    /** What she has a place in or waits for. */
    public List<OccurrenceView> mine(Actor member) {
        var ids = Set.copyOf(rows.withSeatOf(member.member().id(), clock.instant()));
        if (ids.isEmpty()) return List.of();
        return opened(
                member,
                dates(member, rows.facts(ids), OWN)
                        .filter(each -> each.mine() != null)
                        .limit(OWN)
                        .toList());
    }

    /** Who comes and who waits, in the order in which they came; told to those who belong to the group. */
    public List<Guest> guests(Actor reader, long id, OccurrenceKey key) {
        var group = groups.of(reader, rows.groupOf(id).stream().findFirst().orElseThrow(Refusal::notFound))
                .read();
        if (!group.belongs()) throw Refusal.notFound();
        return rows.at(id, key.edition(), key.planned()).stream()
                .findFirst()
                .map(rows::guests)
                .orElse(List.of());
    }

    private Stream<OccurrenceView> dates(Actor reader, Collection<MeetingFacts> meetings, int most) {
        if (meetings.isEmpty()) return Stream.empty();
        var now = clock.instant();
        var kept = rows.occurrences(meetings.stream().map(MeetingFacts::id).toList(), reader.id(), now).stream()
                .collect(Collectors.groupingBy(OccurrenceFacts::meetingId));
        return meetings.stream()
                .flatMap(each -> new Dates(each, kept.getOrDefault(each.id(), List.of()), now).next(most).stream())
                .sorted(Comparator.comparing(each -> each.when().instant()));
    }

    /** With their ways in, where it is time for them. */
    private List<OccurrenceView> opened(Actor reader, List<OccurrenceView> dates) {
        var now = clock.instant();
        var soon = now.plus(OccurrenceView.OPENS);
        var near = dates.stream()
                .filter(each -> each.isGoing() && !each.when().instant().isAfter(soon))
                .toList();
        if (near.isEmpty()) return dates;
        var ways = rows.wayIns(near.stream().map(OccurrenceView::meetingId).toList(), reader.id(), soon, now);
        return dates.stream()
                .map(each -> ways.stream()
                        .filter(way -> way.leadsTo(each))
                        .findFirst()
                        .map(way -> each.openedBy(way.address()))
                        .orElse(each))
                .toList();
    }
}

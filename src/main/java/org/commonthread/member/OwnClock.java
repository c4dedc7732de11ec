package org.commonthread.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.data.TriedAgain;

/** By which clock a member reads times, if she has said so. It is told to nobody else. */
@ApplicationScoped
@TriedAgain
@Transactional
public class OwnClock {
    @Inject
    ChosenZones zones;

    @Transactional(TxType.SUPPORTS)
    public Optional<ZoneId> of(Actor reader) {
        return reader.isMember() ? Optional.ofNullable(of(List.of(reader.id())).get(reader.id())) : Optional.empty();
    }

    /** The zones of those who have said one. */
    @Transactional(TxType.SUPPORTS)
    public Map<Long, ZoneId> of(Collection<Long> members) {
        return zones.of(members).stream()
                .collect(Collectors.toMap(MemberZone::memberId, each -> WallTime.zone(each.zone())));
    }

    /** @throws Refusal about {@code zone}, if there is none of that name */
    public void choose(Actor member, String zone) {
        var id = member.member().id();
        zones.entityManager().merge(new ChosenZone(id, WallTime.zone(zone).getId()));
    }
}

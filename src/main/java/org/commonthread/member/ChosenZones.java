package org.commonthread.member;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about members' clocks. */
interface ChosenZones {
    EntityManager entityManager();

    @HQL("select memberId, zone from ChosenZone where memberId in :members")
    List<MemberZone> of(Collection<Long> members);
}

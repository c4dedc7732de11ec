package org.commonthread.member;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about members. */
interface Members {
    EntityManager entityManager();

    @HQL("select id, handle, displayName, about, joinedAt from Member where sub = :sub")
    List<MemberView> bySub(String sub);

    @HQL("select id, handle, displayName, about, joinedAt from Member where handle = :handle")
    List<MemberView> byHandle(String handle);

    @HQL("select id, handle, displayName, about, joinedAt from Member where handle in :handles order by id")
    List<MemberView> byHandles(Collection<String> handles);

    @HQL("select count(*) from Member where handle = :handle and id <> :id")
    long countOthers(String handle, long id);

    @Find
    Member get(Long id);
}

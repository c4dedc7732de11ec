package org.commonthread.member;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about blocks. */
interface Blocks {
    EntityManager entityManager();

    /** Those of the others between whom and her there is a block, whoever made it. */
    @HQL("select case when b.blockerId = :id then b.blockedId else b.blockerId end from Block b"
            + " where b.blockerId = :id and b.blockedId in :others or b.blockedId = :id and b.blockerId in :others")
    List<Long> between(long id, Collection<Long> others);

    @HQL("select m.id, m.handle, m.displayName, m.about, m.joinedAt from Block b join Member m on m.id = b.blockedId"
            + " where b.blockerId = :id order by b.at desc")
    List<MemberView> by(long id);
}

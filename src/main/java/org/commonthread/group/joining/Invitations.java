package org.commonthread.group.joining;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about invitations. */
interface Invitations {
    String INVITED = "select i.id, g.id, g.slug, g.name, g.kind, g.audience, r.aboutHtml, g.rulesVersion, u.html,"
            + " b.displayName from Invitation i join SupportGroup g on g.id = i.groupId"
            + " join GroupRevision r on r.groupId = g.id and r.number = g.liveRevision"
            + " join GroupRules u on u.groupId = g.id and u.version = g.rulesVersion"
            + " join Member b on b.id = i.byId"
            + " where g.state = org.commonthread.group.GroupState.OPEN and i.usedAt is null and i.endsAt > :now";

    EntityManager entityManager();

    @HQL(INVITED + " and i.memberId = :me order by i.madeAt desc")
    List<Invited> of(long me, Instant now, Page page);

    @HQL(INVITED + " and i.id = :id and i.memberId = :me")
    List<Invited> byId(long id, long me, Instant now);

    @HQL(INVITED + " and i.tokenHash = :hash")
    List<Invited> byToken(String hash, Instant now);

    @HQL("select i.id, m.displayName, b.displayName, i.endsAt from Invitation i join Member b on b.id = i.byId"
            + " left join Member m on m.id = i.memberId"
            + " where i.groupId = :groupId and i.usedAt is null and i.endsAt > :now order by i.madeAt desc")
    List<InvitationLine> open(long groupId, Instant now, Page page);

    @HQL("select count(*) from Invitation where groupId = :groupId and usedAt is null and endsAt > :now")
    long countOpen(long groupId, Instant now);

    @HQL("select count(*) from Invitation where groupId = :groupId and memberId = :memberId and usedAt is null"
            + " and endsAt > :now")
    long countOf(long groupId, long memberId, Instant now);

    /** One conditional update: a link is good for one person, whoever is first. */
    @HQL("update Invitation set usedBy = :member, usedAt = :now where id = :id and usedAt is null and endsAt > :now")
    int use(long id, long member, Instant now);
}

package org.commonthread.group;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.appeal.Appealable;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about groups. Where a list is asked for, who may see a group is part of the question. */
interface SupportGroups {
    String FACTS =
            "select g.id, g.slug, g.name, g.kind, g.audience, g.state, g.rulesVersion, b.role, b.heed, b.acceptedRules,"
                    + " b.readAt, b.declaredAt, b.declarationEnds,"
                    + " (select max(x.endsAt) from Exclusion x where x.groupId = g.id and x.memberId = :me"
                    + " and x.measure = MUTE and x.liftedAt is null),"
                    + " (select max(y.endsAt) from Exclusion y where y.groupId = g.id and y.memberId = :me"
                    + " and y.measure = BAN and y.liftedAt is null)"
                    + " from SupportGroup g left join Belonging b on b.groupId = g.id and b.memberId = :me";

    String COLUMNS = "select g.id, g.slug, g.name, r.excerpt, g.kind, g.audience, g.state, g.memberCount, b.role";

    /** Something of others since she was in the group last, but for what she has said that she has read. */
    String FRESH = ", case when b.heed <> QUIET and exists (select 1 from Topic p"
            + " left join CommentThread t on t.kind = TOPIC and t.subjectId = p.id"
            + " left join ThreadReading h on h.threadId = t.id and h.memberId = :me"
            + " where p.groupId = g.id and p.state = VISIBLE and p.lastAt > b.readAt"
            + " and (p.authorId <> :me and h.readAt is null and p.shownAt > b.readAt or exists (select 1 from Comment n"
            + " where n.place.threadId = t.id and n.state = VISIBLE and n.authorId <> :me"
            + " and n.shownAt > coalesce(h.readAt, b.readAt)))) then true else false end";

    String JOINED = " from SupportGroup g join GroupRevision r on r.groupId = g.id and r.number = g.liveRevision"
            + " left join Belonging b on b.groupId = g.id and b.memberId = :me";

    String LINE = COLUMNS + ", false" + JOINED;

    EntityManager entityManager();

    default SupportGroup locked(long id) {
        var group = entityManager().find(SupportGroup.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (group == null) throw Refusal.notFound();
        return group;
    }

    default GroupRevision revision(long groupId, int number) {
        var revision = entityManager().find(GroupRevision.class, new GroupRevision.Key(groupId, number));
        if (revision == null) throw Refusal.notFound();
        return revision;
    }

    @HQL(FACTS + " where g.slug = :slug")
    List<GroupFacts> facts(String slug, long me);

    @HQL(FACTS + " where g.id in :ids")
    List<GroupFacts> facts(Collection<Long> ids, long me);

    @HQL("select r.about, r.aboutHtml, r.rules, u.html, r.questions, g.memberCount from SupportGroup g"
            + " join GroupRevision r on r.groupId = g.id and r.number = g.liveRevision"
            + " join GroupRules u on u.groupId = g.id and u.version = g.rulesVersion where g.id = :id")
    List<GroupText> text(long id);

    @HQL("select b.groupId, m.handle, m.displayName, b.role from Belonging b join Member m on m.id = b.memberId"
            + " where b.groupId in :ids and b.role in (OWNER, FACILITATOR) order by b.groupId, b.joinedAt, m.id")
    List<Keeper> keepers(Collection<Long> ids);

    /** By their addresses, which begin with their names; those after {@code after}. */
    @HQL(LINE + " where g.state = OPEN and (g.kind <> HIDDEN or b.role is not null)"
            + " and g.kind in :kinds and g.audience in :audiences and g.slug > :after"
            + " and (lower(g.name) like :pattern escape '!' or lower(r.about) like :pattern escape '!')"
            + " order by g.slug")
    List<GroupLine> listed(
            Set<GroupKind> kinds, Set<GroupAudience> audiences, String pattern, String after, long me, Page page);

    /** Those that opened last, among those into which any member comes at once. */
    @HQL(LINE + " where g.state = OPEN and g.kind in (OPEN, MEMBERS) order by g.id desc")
    List<GroupLine> newest(long me, Page page);

    /** Those she belongs to, whatever becomes of them. */
    @HQL(COLUMNS + FRESH + JOINED + " where b.role is not null order by b.joinedAt desc, g.id desc")
    List<GroupLine> of(long me, Page page);

    @HQL("select g.slug from SupportGroup g where g.state = OPEN and g.kind = OPEN order by g.id desc")
    List<String> open(Page page);

    @HQL("select id from SupportGroup where slug = :slug")
    List<Long> at(String slug);

    @HQL("from SupportGroup where madeBy = :member and madeKey = :key")
    List<SupportGroup> made(long member, String key);

    @HQL("select count(*) from SupportGroup where madeBy = :member and state = PROPOSED")
    long proposed(long member);

    @HQL("select groupId from Belonging b join SupportGroup g on g.id = b.groupId"
            + " where b.memberId = :member and b.role in :roles and g.state = OPEN")
    List<Long> keptBy(long member, Set<GroupRole> roles);

    @HQL("update Belonging set acceptedRules = :version where groupId = :groupId and acceptedRules > :version")
    int acceptedAtMost(long groupId, int version);

    default Belonging belonging(long groupId, long memberId) {
        var belonging = entityManager().find(Belonging.class, new Belonging.Key(groupId, memberId));
        if (belonging == null) throw Refusal.notFound();
        return belonging;
    }

    /** The group is locked, so that two who own it cannot both go at once. */
    default void requireAnotherOwner(long groupId, long memberId) {
        if (otherOwners(groupId, memberId) > 0) return;
        throw Refusal.conflict("Nobody else owns this group. Please make somebody an owner first, on the page of its"
                + " members; then you can go.");
    }

    @HQL("select count(*) from Belonging where groupId = :groupId and memberId <> :memberId and role = OWNER")
    long otherOwners(long groupId, long memberId);

    @HQL("select memberId from Belonging where groupId = :groupId and role in (OWNER, FACILITATOR) order by joinedAt")
    List<Long> hosts(long groupId);

    @HQL(
            "select b.memberId, m.handle, m.displayName, m.about, b.role, b.joinedAt from Belonging b"
                    + " join Member m on m.id = b.memberId where b.groupId = :groupId and b.memberId > :after order by b.memberId")
    List<Companion> companions(long groupId, long after, Page page);

    @HQL("select b.memberId from Belonging b join Member m on m.id = b.memberId"
            + " where b.groupId = :groupId and m.handle = :handle")
    List<Long> called(long groupId, String handle);

    String EXCLUDED = "select x.id, m.displayName, x.measure, x.reason, b.displayName, x.at, x.endsAt from Exclusion x"
            + " join Member m on m.id = x.memberId join Member b on b.id = x.byId"
            + " where x.groupId = :groupId and x.endsAt > :now and x.liftedAt is null";

    @HQL(EXCLUDED + " order by x.endsAt, x.id")
    List<ExclusionLine> exclusions(long groupId, Instant now, Page page);

    @HQL(EXCLUDED + " and x.memberId = :memberId order by x.endsAt desc, x.id")
    List<ExclusionLine> exclusionsOf(long groupId, long memberId, Instant now);

    /** What those who keep groups have decided about her, with her appeals. */
    @HQL("select x.id, x.reason, x.byId, b.displayName, x.at, a.state, a.words, a.answer from Exclusion x"
            + " join Member b on b.id = x.byId left join Appeal a on a.againstId = x.id and a.against = EXCLUSION"
            + " where x.memberId = :memberId and x.at > :since order by x.at desc, x.id desc")
    List<Appealable> decidedAbout(long memberId, Instant since);
}

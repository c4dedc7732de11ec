package org.commonthread.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A group. What it says of itself is a {@link GroupRevision}; others read the live one, and a newer one waits beside it
 * until it was looked at. Before the team has let it open, whoever may see it reads the newest.
 */
@Entity
@Table(name = "support_group")
class SupportGroup implements Shown {
    /** Any list of groups. */
    static final Sight LIST = new Sight("groups");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_group_seq")
    @SequenceGenerator(name = "support_group_seq", sequenceName = "support_group_seq")
    private Long id;

    private String slug;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GroupKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GroupAudience audience;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GroupState state = GroupState.PROPOSED;

    @Column(name = "live_revision")
    private int liveRevision = 1;

    @Column(name = "sent_revision")
    private int sentRevision = 1;

    @Column(name = "rules_version")
    private int rulesVersion = 1;

    @Column(name = "member_count")
    private long memberCount = 1;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    /** Made by the form or the script; the same key sent again is the same group. */
    @Column(name = "made_key")
    private String madeKey;

    @Version
    private int version;

    protected SupportGroup() {}

    SupportGroup(String slug, ProposeGroup command, long madeBy, Instant now) {
        this.slug = slug;
        name = command.words().name();
        kind = command.kind();
        audience = command.audience();
        this.madeBy = madeBy;
        madeAt = now;
        madeKey = command.key();
    }

    static Sight sight(long id) {
        return Sight.of("group", id);
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(LIST, sight(id));
    }

    /** A new revision is on its way; answers its number. */
    int send() {
        if (state == GroupState.DECLINED || state == GroupState.CLOSED) {
            throw Refusal.conflict("This group is closed, so what it says of itself cannot be changed any more.");
        }
        return ++sentRevision;
    }

    void takeOn(int revision, String newName) {
        liveRevision = revision;
        name = newName;
    }

    /** Its rules have changed: who belongs to it accepts the new ones before she writes again. Answers their number. */
    int changeRules() {
        return ++rulesVersion;
    }

    void open() {
        state = GroupState.OPEN;
    }

    /** Whoever asked for it is told no; one that was open is closed. */
    void end() {
        state = state == GroupState.PROPOSED ? GroupState.DECLINED : GroupState.CLOSED;
    }

    /** Whether it was the group itself that ended when these words were removed, and not only words that waited. */
    boolean endedOver(int revision) {
        return state == GroupState.DECLINED || revision <= liveRevision;
    }

    /** As it stood before a decision that was undone. */
    void standAgain(GroupState before, int revision, String itsName, int rules) {
        state = before;
        takeOn(revision, itsName);
        rulesVersion = rules;
    }

    void gain() {
        memberCount++;
    }

    void lose() {
        memberCount--;
    }

    /** Whether a revision of an open group waits to be looked at. */
    boolean hasNews() {
        return state == GroupState.OPEN && sentRevision > liveRevision;
    }

    Subject subject() {
        return new Subject(Kind.GROUP, id);
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    String address() {
        return "/groups/" + slug;
    }

    GroupKind kind() {
        return kind;
    }

    GroupAudience audience() {
        return audience;
    }

    GroupState state() {
        return state;
    }

    int liveRevision() {
        return liveRevision;
    }

    int sentRevision() {
        return sentRevision;
    }

    int rulesVersion() {
        return rulesVersion;
    }

    long madeBy() {
        return madeBy;
    }
}

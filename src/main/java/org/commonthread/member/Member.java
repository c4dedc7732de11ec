package org.commonthread.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.Digest;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;

/** A person here. Her key is the token's {@code sub}; her handle and name are hers to choose, apart from her login. */
@Entity
class Member implements Shown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq")
    private Long id;

    private String sub;
    private String handle;

    @Column(name = "display_name")
    private String displayName;

    private String about;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Version
    private int version;

    protected Member() {}

    Member(String sub, String handle, String displayName, String about, Instant joinedAt) {
        this.sub = sub;
        this.handle = handle;
        this.displayName = displayName;
        this.about = about;
        this.joinedAt = joinedAt;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(MemberView.SIGHT);
    }

    /** Who has just come is on no page yet; her own requests have to find her. */
    @Override
    public Set<Sight> shownOnArrival() {
        return Set.of(login(sub));
    }

    /** Whether anybody here has this login. */
    static Sight login(String sub) {
        return new Sight("login:" + Digest.hex(sub));
    }

    void introduce(Introduction herself) {
        handle = herself.handle();
        displayName = herself.displayName();
        about = herself.about();
    }
}

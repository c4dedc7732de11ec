package org.commonthread.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody of the site's team has looked at an item of a group she does not keep, in which strangers read nothing. */
@Entity
@Table(name = "group_look")
@IdClass(GroupLook.Key.class)
class GroupLook {
    record Key(long itemId, long memberId) {}

    @Id
    @Column(name = "item_id")
    private long itemId;

    @Id
    @Column(name = "member_id")
    private long memberId;

    private Instant at;

    protected GroupLook() {}

    GroupLook(Key key, Instant now) {
        itemId = key.itemId();
        memberId = key.memberId();
        at = now;
    }
}

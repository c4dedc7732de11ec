package org.commonthread.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonthread.platform.text.Markdown;
import org.hibernate.annotations.Immutable;

/** One version of a group's rules (GR-5); what somebody has accepted must stay as she read it. */
@Entity
@Immutable
@Table(name = "group_rules")
@IdClass(GroupRules.Key.class)
class GroupRules {
    record Key(long groupId, int version) {}

    @Id
    @Column(name = "group_id")
    private long groupId;

    @Id
    private int version;

    private String html;
    private Instant since;

    protected GroupRules() {}

    GroupRules(Key key, String rules, Instant now) {
        groupId = key.groupId();
        version = key.version();
        html = Markdown.toHtml(rules).toString();
        since = now;
    }
}

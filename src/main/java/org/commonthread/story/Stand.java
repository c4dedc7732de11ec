package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a story stands on its way to its readers, and what they have of it. */
@Embeddable
record Stand(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        StoryState state,

        @Column(name = "sent_revision") int sentRevision,

        @Column(name = "live_revision") int liveRevision,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "live_audience") @Nullable
        Audience liveAudience,

        @Column(name = "live_group_id") @Nullable Long liveGroupId,

        @Column(name = "pending_revision") int pendingRevision,

        @Column(name = "published_at") @Nullable Instant publishedAt,

        @Column(name = "show_at") @Nullable Instant showAt,

        @Column(name = "show_zone") @Nullable String showZone) {}

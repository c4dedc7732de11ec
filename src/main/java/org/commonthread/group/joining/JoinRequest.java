package org.commonthread.group.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody has asked to belong to a group. Of one person in one group one waits at a time; the database sees to it. */
@Entity
@Table(name = "join_request")
class JoinRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "join_request_seq")
    @SequenceGenerator(name = "join_request_seq", sequenceName = "join_request_seq")
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "member_id")
    private long memberId;

    @Column(name = "rules_version")
    private int rulesVersion;

    private boolean promised;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestState state = RequestState.PENDING;

    @ElementCollection
    @CollectionTable(name = "join_answer", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<JoinAnswer> answers = new ArrayList<>();

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable Long endedBy;

    private String reason = "";

    /** Names of what was noticed in her answers. */
    private String noticed = "";

    /** When those who keep the group were told that it still waits. */
    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    /** Group and person as long as it waits, otherwise nothing: unique. */
    private @Nullable String waits;

    protected JoinRequest() {}

    JoinRequest(long groupId, long memberId, JoinGroup command, List<JoinAnswer> answers, Instant now) {
        this.groupId = groupId;
        this.memberId = memberId;
        rulesVersion = command.rulesVersion();
        promised = command.promise();
        this.answers.addAll(answers);
        askedAt = now;
        waits = groupId + ":" + memberId;
    }

    /** What those who let people in may wish to know before they answer. */
    void notice(Collection<Reason> reasons) {
        noticed = reasons.stream()
                .sorted(Comparator.comparing(Reason::priority))
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    static List<Reason> noticed(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(Reason::valueOf).toList();
    }

    void admit(long keeper, Instant now) {
        end(RequestState.ADMITTED, keeper, "", now);
    }

    void decline(long keeper, String why, Instant now) {
        end(RequestState.DECLINED, keeper, why, now);
    }

    void withdraw(Instant now) {
        end(RequestState.WITHDRAWN, memberId, "", now);
    }

    private void end(RequestState end, long by, String why, Instant now) {
        if (state != RequestState.PENDING) {
            throw Refusal.conflict("This was answered already, or taken back. Nothing was changed.");
        }
        state = end;
        endedBy = by;
        endedAt = now;
        reason = why;
        waits = null;
    }

    Subject subject() {
        return new Subject(Kind.JOIN_REQUEST, id);
    }

    String questions() {
        return answers.stream().map(JoinAnswer::question).collect(Collectors.joining("\n"));
    }

    /** What she was asked and what she said, as it is screened and judged. */
    String text() {
        return answers.stream()
                .map(each -> each.question() + "\n" + each.answer())
                .collect(Collectors.joining("\n\n"));
    }

    List<Reason> noticed() {
        return noticed(noticed);
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    long memberId() {
        return memberId;
    }

    int rulesVersion() {
        return rulesVersion;
    }

    boolean hasPromised() {
        return promised;
    }

    List<JoinAnswer> answers() {
        return List.copyOf(answers);
    }
}

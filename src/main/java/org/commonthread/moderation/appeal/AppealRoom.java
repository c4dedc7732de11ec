package org.commonthread.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.text.Spoken;

/** Tells others of appeals: there is none for anybody but her who sent it. */
@ApplicationScoped
public class AppealRoom implements SubjectRoom {
    @Inject
    Appeals appeals;

    @Override
    public Kind kind() {
        return Kind.APPEAL;
    }

    /** She was right, or the decision stands. */
    @Override
    public Set<DecisionKind> decisions(long id) {
        return EnumSet.of(DecisionKind.APPROVE, DecisionKind.REMOVE);
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        return Optional.ofNullable(appeals.entityManager().find(Appeal.class, id))
                .filter(appeal -> reader.is(appeal.authorId()))
                .map(appeal -> new SubjectView(
                        Spoken.say("appeal.title", ""), "/me/appeals", appeal.authorId(), false, false));
    }
}

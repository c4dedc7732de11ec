package org.commonthread.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commonthread.platform.Refusal;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final Actor MEMBER = new Actor(7, "maya", "Maya", Set.of());
    private static final Actor MODERATOR = new Actor(8, "tom", "Tom", Set.of(Role.MODERATOR));

    @Test
    void aVisitorIsNobody() {
        assertThat(Actor.VISITOR.isMember()).isFalse();
        assertThat(Actor.VISITOR.is(0)).isFalse();
    }

    @Test
    void aVisitorIsAskedToLogIn() {
        assertThat(refusal(() -> Actor.VISITOR.member())).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
        assertThat(refusal(() -> Actor.VISITOR.moderator())).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    @Test
    void toAMemberTheQueueDoesNotExist() {
        assertThat(refusal(() -> MEMBER.moderator())).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(MODERATOR.moderator()).isSameAs(MODERATOR);
    }

    @Test
    void otherRolesDoNotModerate() {
        var editor = new Actor(9, "ed", "Ed", Set.of(Role.EDITOR, Role.ADMIN, Role.MEDICAL_REVIEWER));

        assertThat(refusal(() -> editor.moderator())).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private static Refusal.Kind refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        var kinds = new Refusal.Kind[1];
        assertThatThrownBy(deed)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refused -> kinds[0] = refused.kind());
        return kinds[0];
    }
}

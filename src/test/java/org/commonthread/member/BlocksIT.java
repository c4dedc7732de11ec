package org.commonthread.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.comment.Following;
import org.commonthread.comment.Reacting;
import org.commonthread.comment.ReactionKind;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BlocksIT {
    @Inject
    Given given;

    @Inject
    Blocking blocking;

    @Inject
    Reacting reacting;

    @Inject
    Following following;

    @Test
    void aBlockHoldsForBothAndOnlyItsMakerKnows() {
        var june = given.member("June");
        var omar = given.trustedMember("Omar");
        AtOnce.times(3, any -> () -> {
            blocking.block(june, omar.handle());
            return true;
        });

        for (var pair : List.of(List.of(june, omar), List.of(omar, june))) {
            assertThat(refusal(() ->
                            blocking.requireTogether(pair.get(0), pair.get(1).id())))
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(blocking.mine(june)).extracting(MemberView::id).containsExactly(omar.id());
        assertThat(blocking.mine(omar)).isEmpty();
        blocking.unblock(omar, june.id());
        assertThat(blocking.mine(june)).hasSize(1);
        blocking.unblock(june, omar.id());
        blocking.requireTogether(omar, june.id());
    }

    @Test
    void neitherReactsToTheOtherNorCallsHerByName() {
        var june = given.trustedMember("June");
        var omar = given.trustedMember("Omar");
        var thread = given.thread();
        var hers = given.said(june, thread, null, "Words of June.");
        blocking.block(june, omar.handle());

        assertThat(refusal(() -> reacting.react(omar, hers.id(), ReactionKind.HUG)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        var named = given.said(omar, thread, null, "Hello @" + june.handle());
        assertThat(following.comment(omar, thread, named.id()).bodyHtml()).doesNotContain("/members/" + june.handle());
        var back = given.said(june, thread, null, "Hello @" + omar.handle());
        assertThat(following.comment(june, thread, back.id()).bodyHtml()).doesNotContain("/members/" + omar.handle());
    }

    @Test
    void nobodyBlocksHerselfAndAVisitorBlocksNobody() {
        var june = given.member("June");

        assertThat(refusal(() -> blocking.block(june, june.handle()))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refusal(() -> blocking.block(Actor.VISITOR, june.handle()))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
        blocking.requireTogether(Actor.VISITOR, june.id());
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.kind();
    }
}

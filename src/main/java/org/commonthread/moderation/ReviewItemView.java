package org.commonthread.moderation;

import java.util.List;
import java.util.Set;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Standing;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Nearby;
import org.commonthread.moderation.subject.SubjectPicture;
import org.commonthread.platform.text.SafeHtml;
import org.jspecify.annotations.Nullable;

/** All a moderator needs to judge one item. */
public record ReviewItemView(
        ItemRow item,
        List<Finding> findings,
        Standing author,
        long removedBefore,
        List<DecisionView> history,
        List<EarlierDecision> earlier,
        List<Nearby> around,
        List<SubjectPicture> pictures,
        @Nullable SafeHtml change,
        Set<DecisionKind> offered) {}

package org.commonthread.moderation;

import java.util.List;

/** All a moderator needs to judge one item. */
public record ReviewItemView(
        ItemRow item,
        List<Finding> findings,
        Standing author,
        long removedBefore,
        List<DecisionView> history,
        List<Nearby> around,
        List<SubjectPicture> pictures) {}

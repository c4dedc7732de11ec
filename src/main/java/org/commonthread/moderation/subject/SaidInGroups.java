package org.commonthread.moderation.subject;

/** A room that keeps words people say in groups; asked when somebody leaves one and wishes them otherwise (GR-8). */
public interface SaidInGroups {
    /**
     * Her words there bear no name from now on, but to herself and to those who keep the group.
     *
     * @return how many were changed, at most {@code limit}; there may be more
     */
    int unsign(long groupId, long memberId, int limit);

    /**
     * Her words there are taken back, as if she had done so one by one.
     *
     * @return how many were, at most {@code limit}; there may be more
     */
    int takeBack(long groupId, long memberId, int limit);
}

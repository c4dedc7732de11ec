package org.commonthread.group;

import java.util.List;

/** A group with all that its own page says of it. */
public record WholeGroup(GroupView group, GroupText text, List<Keeper> keepers) {}

package org.commonthread.moderation.dashboard;

import org.commonthread.moderation.appeal.AppealState;

/** How many appeals ended like this. */
record AppealCount(AppealState state, Long count) {}

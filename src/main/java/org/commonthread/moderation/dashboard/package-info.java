/** How the queue does as a whole: how long things wait, which rules are used, how often a decision was wrong. */
@NullMarked
package org.commonthread.moderation.dashboard;

import org.jspecify.annotations.NullMarked;

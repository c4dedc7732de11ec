/** A group meets: when and where, who has a place, who waits for one, and what a calendar is told (GR-6). */
@NullMarked
package org.commonthread.group.meeting;

import org.jspecify.annotations.NullMarked;

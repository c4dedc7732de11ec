/** Meetings for scripts and other programs. */
@NullMarked
package org.commonthread.group.meeting.rest;

import org.jspecify.annotations.NullMarked;

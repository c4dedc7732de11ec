/** The pages of meetings. */
@NullMarked
package org.commonthread.group.meeting.web;

import org.jspecify.annotations.NullMarked;

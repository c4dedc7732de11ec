/** Times by the clock on a wall: what happens again and again, in words and in calendar files (RFC 5545). */
@NullMarked
package org.commonthread.platform.calendar;

import org.jspecify.annotations.NullMarked;

/** Pages about joining and leaving a group. */
@NullMarked
package org.commonthread.group.joining.web;

import org.jspecify.annotations.NullMarked;

/** Joining and leaving a group over REST. */
@NullMarked
package org.commonthread.group.joining.rest;

import org.jspecify.annotations.NullMarked;

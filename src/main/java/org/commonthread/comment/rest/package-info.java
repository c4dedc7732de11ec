/** Threads and comments over REST. */
@NullMarked
package org.commonthread.comment.rest;

import org.jspecify.annotations.NullMarked;

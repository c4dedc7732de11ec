/** The queue and the log over REST. */
@NullMarked
package org.commonthread.moderation.rest;

import org.jspecify.annotations.NullMarked;

/** The moderators' desk and log. */
@NullMarked
package org.commonthread.moderation.web;

import org.jspecify.annotations.NullMarked;

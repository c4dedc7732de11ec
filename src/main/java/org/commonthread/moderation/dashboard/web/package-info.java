/** The moderators' dashboard. */
@NullMarked
package org.commonthread.moderation.dashboard.web;

import org.jspecify.annotations.NullMarked;

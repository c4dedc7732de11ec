/** Pages of a crisis, and of the lines that help. */
@NullMarked
package org.commonthread.moderation.crisis.web;

import org.jspecify.annotations.NullMarked;

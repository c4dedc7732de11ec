/** Somebody may be in danger: who is told, what was done, who signs it off, and where help is by country. */
@NullMarked
package org.commonthread.moderation.crisis;

import org.jspecify.annotations.NullMarked;

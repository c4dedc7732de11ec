/** What moderation knows of the things people write, and what the room that keeps one can be asked to do with it. */
@NullMarked
package org.commonthread.moderation.subject;

import org.jspecify.annotations.NullMarked;

/** What an author is told of a decision about her words: what, why, by whom, what follows, and what she can do. */
@NullMarked
package org.commonthread.moderation.statement;

import org.jspecify.annotations.NullMarked;

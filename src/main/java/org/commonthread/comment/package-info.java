/** Replies under anything that can be answered, kept as one thread. */
@NullMarked
package org.commonthread.comment;

import org.jspecify.annotations.NullMarked;

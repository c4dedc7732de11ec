/** What each reader wishes to see of content notes, wherever texts that carry them are shown. */
@NullMarked
package org.commonthread.vocabulary.wish;

import org.jspecify.annotations.NullMarked;

/** The lists of words that make a text wait, warn, or bring help near; kept by people, matched in one pass. */
@NullMarked
package org.commonthread.moderation.word;

import org.jspecify.annotations.NullMarked;

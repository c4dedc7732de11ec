/** The page on which a reader says what she wishes to see, and the veil over what she does not. */
@NullMarked
package org.commonthread.vocabulary.wish.web;

import org.jspecify.annotations.NullMarked;

/** Content notes that others than its author put on a text: moderators, readers, word lists; and what she says to it. */
@NullMarked
package org.commonthread.moderation.contentnote;

import org.jspecify.annotations.NullMarked;

/** An author asks for a second look at what was decided about her; somebody else takes it. */
@NullMarked
package org.commonthread.moderation.appeal;

import org.jspecify.annotations.NullMarked;

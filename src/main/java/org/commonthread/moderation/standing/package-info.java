/** How a member stands with the moderators: what she was told, what she may not do and until when, who vouches for her. */
@NullMarked
package org.commonthread.moderation.standing;

import org.jspecify.annotations.NullMarked;

/** The small checks every text passes before others see it. */
@NullMarked
package org.commonthread.moderation.check;

import org.jspecify.annotations.NullMarked;

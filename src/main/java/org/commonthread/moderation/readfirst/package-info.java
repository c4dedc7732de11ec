/** Whose posts are read before others see them, as the site has decided for everyone (MQ-6). */
@NullMarked
package org.commonthread.moderation.readfirst;

import org.jspecify.annotations.NullMarked;

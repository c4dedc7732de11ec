/** Words that moderators prepare together, for each rule and language, to be chosen and changed before they are sent. */
@NullMarked
package org.commonthread.moderation.reply;

import org.jspecify.annotations.NullMarked;

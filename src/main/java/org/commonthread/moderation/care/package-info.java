/** Looking after moderators (SF-8): what each would rather not meet, how much she has had before her, rest, and an ear. */
@NullMarked
package org.commonthread.moderation.care;

import org.jspecify.annotations.NullMarked;

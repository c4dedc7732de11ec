/** Forgetting, everywhere in moderation, the words of somebody who has asked that they be erased. */
@NullMarked
package org.commonthread.moderation.erasure;

import org.jspecify.annotations.NullMarked;

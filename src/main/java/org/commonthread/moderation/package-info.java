/** Nothing harmful stays up and nobody is silenced without a reason: screening, review items, claims, decisions, audit. */
@NullMarked
package org.commonthread.moderation;

import org.jspecify.annotations.NullMarked;

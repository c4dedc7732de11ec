/** The log of what moderators did: added to at the end, changed nowhere, able to prove it. */
@NullMarked
package org.commonthread.moderation.audit;

import org.jspecify.annotations.NullMarked;

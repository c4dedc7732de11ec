/** Readers saying that something is wrong here, or that they are worried about somebody; and what became of it. */
@NullMarked
package org.commonthread.moderation.report;

import org.jspecify.annotations.NullMarked;

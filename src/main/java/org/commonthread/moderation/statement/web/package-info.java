/** An author's pages about what was decided. */
@NullMarked
package org.commonthread.moderation.statement.web;

import org.jspecify.annotations.NullMarked;

/** Pages to report something, and to see what became of it. */
@NullMarked
package org.commonthread.moderation.report.web;

import org.jspecify.annotations.NullMarked;

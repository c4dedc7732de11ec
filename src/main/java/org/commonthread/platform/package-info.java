/** The ground every room stands on: clock, settings, refusals; it knows no business word. */
@NullMarked
package org.commonthread.platform;

import org.jspecify.annotations.NullMarked;

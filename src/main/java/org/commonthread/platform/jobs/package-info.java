/** Work the site does by itself, at its time, on one node at a time. */
@NullMarked
package org.commonthread.platform.jobs;

import org.jspecify.annotations.NullMarked;

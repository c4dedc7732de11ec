/** Visitors' pages, kept as ready bytes until something they show has changed, on every node. */
@NullMarked
package org.commonthread.platform.ready;

import org.jspecify.annotations.NullMarked;

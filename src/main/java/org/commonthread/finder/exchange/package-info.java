/** Entries from files and into files: HSDS and our own CSV, tried out first, then taken over row by row (GF-9). */
@NullMarked
package org.commonthread.finder.exchange;

import org.jspecify.annotations.NullMarked;

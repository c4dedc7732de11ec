/** Support groups wherever they meet: found near a place that nobody is told of, and kept true by those who run them. */
@NullMarked
package org.commonthread.finder;

import org.jspecify.annotations.NullMarked;

/** Where towns and postal codes lie, from a table of our own: nobody else is asked, and nobody's place is kept. */
@NullMarked
package org.commonthread.finder.place;

import org.jspecify.annotations.NullMarked;

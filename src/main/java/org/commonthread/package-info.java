/** Common Thread: one room per package, floors as in the README; this package only starts them. */
@NullMarked
package org.commonthread;

import org.jspecify.annotations.NullMarked;

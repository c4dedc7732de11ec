/** Pictures that people send: looked at before they are opened, and made anew from what one sees in them. */
@NullMarked
package org.commonthread.platform.picture;

import org.jspecify.annotations.NullMarked;

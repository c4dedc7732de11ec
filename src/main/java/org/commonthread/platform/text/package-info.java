/** Text that people wrote, made safe once, when it is written. */
@NullMarked
package org.commonthread.platform.text;

import org.jspecify.annotations.NullMarked;

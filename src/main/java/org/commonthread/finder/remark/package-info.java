/** "Something is wrong here": said by anybody with two clicks, read by moderators. */
@NullMarked
package org.commonthread.finder.remark;

import org.jspecify.annotations.NullMarked;

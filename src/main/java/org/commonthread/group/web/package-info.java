/** Pages of groups. */
@NullMarked
package org.commonthread.group.web;

import org.jspecify.annotations.NullMarked;

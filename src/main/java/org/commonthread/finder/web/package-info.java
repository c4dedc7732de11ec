/** Pages of the finder: looking for a group, one group, and keeping them. */
@NullMarked
package org.commonthread.finder.web;

import org.jspecify.annotations.NullMarked;

/** How people come to belong to a group: they join, ask, or are invited; and how they leave it. */
@NullMarked
package org.commonthread.group.joining;

import org.jspecify.annotations.NullMarked;

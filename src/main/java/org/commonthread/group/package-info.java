/** A group where members are at home: who belongs to it, by which rules, and what they talk about. */
@NullMarked
package org.commonthread.group;

import org.jspecify.annotations.NullMarked;

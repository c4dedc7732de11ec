/** A story from its first saved word to the day it is withdrawn. */
@NullMarked
package org.commonthread.story;

import org.jspecify.annotations.NullMarked;

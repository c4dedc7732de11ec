/** Pages to read and to write a story. */
@NullMarked
package org.commonthread.story.web;

import org.jspecify.annotations.NullMarked;

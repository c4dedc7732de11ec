/** The thread as part of a page, and the plain page to answer. */
@NullMarked
package org.commonthread.comment.web;

import org.jspecify.annotations.NullMarked;

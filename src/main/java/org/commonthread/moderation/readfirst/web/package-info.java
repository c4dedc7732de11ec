/** The page on which an administrator decides it. */
@NullMarked
package org.commonthread.moderation.readfirst.web;

import org.jspecify.annotations.NullMarked;

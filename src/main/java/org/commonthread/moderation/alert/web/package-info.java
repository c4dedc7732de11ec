/** The page of those who are on call. */
@NullMarked
package org.commonthread.moderation.alert.web;

import org.jspecify.annotations.NullMarked;

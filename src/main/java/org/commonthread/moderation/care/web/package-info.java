/** The page on which a moderator looks after herself, and what the desk shows of it. */
@NullMarked
package org.commonthread.moderation.care.web;

import org.jspecify.annotations.NullMarked;

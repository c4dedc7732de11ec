/** The pages where prepared replies are kept, and the part of the desk where one is chosen. */
@NullMarked
package org.commonthread.moderation.reply.web;

import org.jspecify.annotations.NullMarked;

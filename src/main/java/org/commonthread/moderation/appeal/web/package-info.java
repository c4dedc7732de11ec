/** Where an author appeals, and sees what became of it. */
@NullMarked
package org.commonthread.moderation.appeal.web;

import org.jspecify.annotations.NullMarked;

/** The page about the content notes of one text, and the list of those on a member's own texts. */
@NullMarked
package org.commonthread.moderation.contentnote.web;

import org.jspecify.annotations.NullMarked;

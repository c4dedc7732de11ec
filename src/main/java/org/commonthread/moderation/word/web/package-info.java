/** Pages where the word lists are kept and tried. */
@NullMarked
package org.commonthread.moderation.word.web;

import org.jspecify.annotations.NullMarked;

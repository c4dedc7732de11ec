/** What a script is told about words that are being written. */
@NullMarked
package org.commonthread.moderation.crisis.rest;

import org.jspecify.annotations.NullMarked;

/** Stories and drafts over REST. */
@NullMarked
package org.commonthread.story.rest;

import org.jspecify.annotations.NullMarked;

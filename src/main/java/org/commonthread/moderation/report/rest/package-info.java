/** Reports over REST. */
@NullMarked
package org.commonthread.moderation.report.rest;

import org.jspecify.annotations.NullMarked;

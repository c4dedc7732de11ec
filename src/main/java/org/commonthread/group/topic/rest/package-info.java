/** Topics over REST. */
@NullMarked
package org.commonthread.group.topic.rest;

import org.jspecify.annotations.NullMarked;

/** Pages of topics. */
@NullMarked
package org.commonthread.group.topic.web;

import org.jspecify.annotations.NullMarked;

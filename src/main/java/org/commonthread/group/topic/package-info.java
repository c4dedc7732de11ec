/** What is talked about in a group: topics, each with a thread of answers under it. */
@NullMarked
package org.commonthread.group.topic;

import org.jspecify.annotations.NullMarked;

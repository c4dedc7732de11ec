/** Groups over REST. */
@NullMarked
package org.commonthread.group.rest;

import org.jspecify.annotations.NullMarked;

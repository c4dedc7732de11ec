/** A member over REST. */
@NullMarked
package org.commonthread.member.rest;

import org.jspecify.annotations.NullMarked;

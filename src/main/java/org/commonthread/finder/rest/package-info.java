/** The finder over REST. */
@NullMarked
package org.commonthread.finder.rest;

import org.jspecify.annotations.NullMarked;

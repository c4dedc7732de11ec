/** The vocabulary over REST. */
@NullMarked
package org.commonthread.vocabulary.rest;

import org.jspecify.annotations.NullMarked;

/** The made-up people and words that mvn -Prun starts with, written through the same activities as everyone's. */
@NullMarked
package org.commonthread.demo;

import org.jspecify.annotations.NullMarked;

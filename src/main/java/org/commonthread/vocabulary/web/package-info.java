/** Pages where the vocabulary is kept. */
@NullMarked
package org.commonthread.vocabulary.web;

import org.jspecify.annotations.NullMarked;

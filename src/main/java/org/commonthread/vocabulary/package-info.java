/** The words that stories are found by: facet terms, synonyms and drug names, edited by people and confirmed by a reviewer. */
@NullMarked
package org.commonthread.vocabulary;

import org.jspecify.annotations.NullMarked;

/** The database at start: migrated, checked, or the start stops with one sentence. */
@NullMarked
package org.commonthread.platform.data;

import org.jspecify.annotations.NullMarked;

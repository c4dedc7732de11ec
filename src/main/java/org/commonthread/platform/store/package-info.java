/** Where files that belong to rows of the database are kept: on a disk, or in a store that speaks S3. */
@NullMarked
package org.commonthread.platform.store;

import org.jspecify.annotations.NullMarked;

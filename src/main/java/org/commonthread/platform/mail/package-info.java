/** Letters: written in the deed's own transaction, carried by a job, to people whose addresses another room knows. */
@NullMarked
package org.commonthread.platform.mail;

import org.jspecify.annotations.NullMarked;

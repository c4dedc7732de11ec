/** REST plumbing: JSON as the contract writes it, problems in plain words. */
@NullMarked
package org.commonthread.platform.rest;

import org.jspecify.annotations.NullMarked;

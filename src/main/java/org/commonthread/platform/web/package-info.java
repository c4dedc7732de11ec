/** Faces and servlet plumbing: addresses, headers, errors, words kept for people who must log in first. */
@NullMarked
package org.commonthread.platform.web;

import org.jspecify.annotations.NullMarked;

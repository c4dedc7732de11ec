/** Pages about members, and who the present visitor is. */
@NullMarked
package org.commonthread.member.web;

import org.jspecify.annotations.NullMarked;

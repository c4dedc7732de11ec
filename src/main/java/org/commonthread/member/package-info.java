/** A person here: handle, name, roles; made on her first login from the token's sub. */
@NullMarked
package org.commonthread.member;

import org.jspecify.annotations.NullMarked;

/** Who is asking: login through Keycloak, and requests that only pretend to be ours. */
@NullMarked
package org.commonthread.platform.security;

import org.jspecify.annotations.NullMarked;

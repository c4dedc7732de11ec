/** Who is called when something cannot wait for somebody to look at the desk, and how. */
@NullMarked
package org.commonthread.moderation.alert;

import org.jspecify.annotations.NullMarked;

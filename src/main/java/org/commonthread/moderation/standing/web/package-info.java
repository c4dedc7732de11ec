/** Where a member sees how she stands, and where moderators change it. */
@NullMarked
package org.commonthread.moderation.standing.web;

import org.jspecify.annotations.NullMarked;

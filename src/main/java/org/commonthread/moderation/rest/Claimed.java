package org.commonthread.moderation.rest;

import org.commonthread.moderation.Claim;

/** In whose hands an item is now. */
record Claimed(Claim claim) {}

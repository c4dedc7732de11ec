package org.commonthread.moderation.rest;

/** Names a review item. */
record ItemId(long itemId) {}

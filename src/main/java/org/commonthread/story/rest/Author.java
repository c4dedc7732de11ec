package org.commonthread.story.rest;

/** Who wrote something, as others see her. */
record Author(String handle, String displayName) {}

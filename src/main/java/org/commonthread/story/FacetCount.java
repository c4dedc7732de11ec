package org.commonthread.story;

/** How many stories a reader would find with one more facet. */
public record FacetCount(String code, Long stories) {}

package org.commonthread.story.web;

/** A facet of a story, and where stories that tell of the same are found. */
public record FacetLink(String label, String address) {}

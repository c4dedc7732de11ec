package org.commonthread.moderation.check;

/** A check that a site has beside ours: every bean of this type is asked after them, and guarded like them. */
interface SiteCheck extends Check {}

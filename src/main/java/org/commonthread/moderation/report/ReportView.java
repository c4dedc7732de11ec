package org.commonthread.moderation.report;

import java.time.Instant;

/** A report as moderators see it beside the item; its sender's name is for them and never for the author. */
public record ReportView(String reporterName, ReportReason reason, String words, String snapshot, Instant sentAt) {}

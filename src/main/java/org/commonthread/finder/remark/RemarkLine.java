package org.commonthread.finder.remark;

import java.time.Instant;

/** What somebody said about an entry, for those who keep it. */
public record RemarkLine(RemarkKind kind, String words, Instant sentAt) {}

package org.commonthread.moderation.web;

import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;

/** What a moderator fills in, and which state of things she saw when she did. */
public abstract class DeskForm {
    private String message = "";
    private @Nullable ReasonCode reasonCode;
    private int revision;
    private int version;

    void seen(int itsRevision, int itsVersion) {
        revision = itsRevision;
        version = itsVersion;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message == null ? "" : message;
    }

    public @Nullable ReasonCode getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable ReasonCode reasonCode) {
        this.reasonCode = reasonCode;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

package org.commonthread.moderation.alert;

/** Somebody who is called. */
public record OnCallView(Long memberId, String handle, String name, String zone, Integer quietFrom, Integer quietTo) {
    public QuietHours quiet() {
        return new QuietHours(zone, quietFrom, quietTo);
    }
}

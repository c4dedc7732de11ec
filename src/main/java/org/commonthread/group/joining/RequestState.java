package org.commonthread.group.joining;

/** What has become of somebody's wish to join. */
public enum RequestState {
    PENDING,
    ADMITTED,
    DECLINED,
    WITHDRAWN
}

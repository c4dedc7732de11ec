package org.commonthread.group.joining;

import java.time.Instant;
import java.util.List;

/** Somebody who waits to be let in, as those who keep the group see her. */
public record RequestLine(
        Long id, Long memberId, String name, String handle, String about, Instant askedAt, List<JoinAnswer> answers) {
    public RequestLine(Long id, Long memberId, String name, String handle, String about, Instant askedAt) {
        this(id, memberId, name, handle, about, askedAt, List.of());
    }

    RequestLine answering(List<JoinAnswer> given) {
        return new RequestLine(id, memberId, name, handle, about, askedAt, given);
    }
}

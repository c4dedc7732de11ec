package org.commonthread.group.joining;

import java.time.Instant;
import java.util.List;
import org.commonthread.platform.text.Spoken;

/**
 * Somebody who waits to be let in, or has come in, as those who keep the group see her.
 *
 * @param noticed in words, what the checks have seen in her answers
 */
public record RequestLine(
        Long id,
        Long memberId,
        String name,
        String handle,
        String about,
        Instant askedAt,
        List<JoinAnswer> answers,
        List<String> noticed) {
    public RequestLine(Long id, Long memberId, String name, String handle, String about, Instant askedAt) {
        this(id, memberId, name, handle, about, askedAt, List.of(), List.of());
    }

    RequestLine answering(JoinRequest request) {
        var inWords = request.noticed().stream()
                .map(reason -> Spoken.say("reason." + reason))
                .toList();
        return new RequestLine(id, memberId, name, handle, about, askedAt, request.answers(), inWords);
    }
}

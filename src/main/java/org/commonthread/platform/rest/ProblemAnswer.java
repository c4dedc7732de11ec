package org.commonthread.platform.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A problem in the form of RFC 9457, in words meant for a person. */
final class ProblemAnswer {
    private ProblemAnswer() {}

    static Response of(Refusal refusal) {
        var body = body(refusal.kind().status(), refusal.sentence());
        if (!refusal.problems().isEmpty()) body.put("errors", refusal.problems());
        var present = refusal.present();
        if (present != null) body.put(present.name(), present.value());
        return answer(refusal.kind().status(), body, refusal.retrySeconds());
    }

    static Response of(int status, @Nullable String sentence) {
        return answer(status, body(status, sentence), null);
    }

    private static Map<String, Object> body(int status, @Nullable String sentence) {
        var known = Response.Status.fromStatusCode(status);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", known == null ? "Problem" : known.getReasonPhrase());
        body.put("status", status);
        body.put("detail", sentence);
        return body;
    }

    private static Response answer(int status, Map<String, Object> body, @Nullable Long retrySeconds) {
        return Response.status(status)
                .type("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("Retry-After", retrySeconds)
                .entity(body)
                .build();
    }
}

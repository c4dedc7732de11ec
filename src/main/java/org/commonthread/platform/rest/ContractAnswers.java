package org.commonthread.platform.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which problems a call can end with, by what it is, and what each of them means. */
final class ContractAnswers {
    private static final Map<Integer, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put(400, "This is not JSON.");
        PROBLEMS.put(401, "Nobody is logged in, or the token is not good any more.");
        PROBLEMS.put(403, "You know of it, and may not do this.");
        PROBLEMS.put(404, "There is nothing, or nothing for you; the two are never told apart.");
        PROBLEMS.put(409, "Things have changed meanwhile, so nothing was done. Often the answer says how they stand.");
        PROBLEMS.put(410, "It was there, and was taken back or down.");
        PROBLEMS.put(413, "More than 1 MiB, or 12 MiB with a picture.");
        PROBLEMS.put(415, "Sent as something else than this call takes.");
        PROBLEMS.put(422, "Something in it is to be mended; `errors` says what, field by field.");
        PROBLEMS.put(429, "Too much at once.");
    }

    private ContractAnswers() {}

    static void add(String path, HttpMethod method, Operation call, boolean login) {
        var answers = call.getResponses();
        // what answers nothing is 204 in Jakarta REST; the generator takes each POST for 201
        var made = answers.getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", OASFactory.createAPIResponse().description("Done."));
        }
        var changes = method != HttpMethod.GET;
        var body = call.getRequestBody() != null;
        var named = path.contains("{");
        var asks = call.getParameters() != null && !call.getParameters().isEmpty();
        when(body, call, 400, 413, 415);
        when(true, call, 401);
        when(login, call, 403);
        when(login || asks, call, 404);
        when(changes && login, call, 409);
        when(named, call, 410);
        when(body || asks, call, 422);
        when(changes && login, call, 429);
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
    }

    private static void when(boolean can, Operation call, int... statuses) {
        if (!can) return;
        for (var status : statuses) {
            call.getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + status));
        }
    }

    /** Says of each problem once what it is. */
    static void explain(Components components) {
        components.addSchema("Problem", problem());
        PROBLEMS.forEach((status, words) -> components.addResponse(String.valueOf(status), answer(status, words)));
    }

    private static APIResponse answer(int status, String words) {
        var answer = OASFactory.createAPIResponse().description(words).content(content());
        return status != 429
                ? answer
                : answer.addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Seconds to wait.")
                                .schema(of(SchemaType.INTEGER)));
    }

    private static Content content() {
        var reference = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(reference));
    }

    private static Schema problem() {
        var mend = of(SchemaType.OBJECT)
                .addProperty("field", of(SchemaType.STRING))
                .addProperty("message", of(SchemaType.STRING))
                .addRequired("field")
                .addRequired("message");
        return of(SchemaType.OBJECT)
                .description("RFC 9457. Some conflicts carry how things stand, under a name of their own.")
                .addProperty("type", of(SchemaType.STRING).format("uri-reference"))
                .addProperty("title", of(SchemaType.STRING))
                .addProperty("status", of(SchemaType.INTEGER))
                .addProperty("detail", of(SchemaType.STRING).description("A sentence to be shown."))
                .addProperty("errors", of(SchemaType.ARRAY).items(mend).description("With 422 only."))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .addRequired("detail");
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}

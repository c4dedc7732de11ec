package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The REST interface as the running site describes it, and whether an answer is what that promises. */
final class Described {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final JsonNode document;
    private final Map<String, Call> calls = new HashMap<>();

    private Described(JsonNode document) {
        this.document = document;
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(call -> {
                    var found = new Call(call.getKey().toUpperCase(Locale.ROOT), path.getKey(), call.getValue());
                    calls.put(found.toString(), found);
                }));
        closeSchemas();
    }

    /** As anybody reads it, without a token. */
    static Described read() {
        var answer = Script.ofAVisitor().get("/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        return new Described(answer.body());
    }

    /** To a client what is not described may be there one day; to us it is a description that was forgotten. */
    private void closeSchemas() {
        document.at("/components/schemas").properties().forEach(schema -> {
            if (schema.getValue().has("properties") && !schema.getKey().equals("Problem")) {
                ((ObjectNode) schema.getValue()).put("additionalProperties", false);
            }
        });
    }

    record Call(String method, String path, JsonNode words) {
        boolean needsLogin() {
            return StreamSupport.stream(words.get("security").spliterator(), false)
                    .noneMatch(JsonNode::isEmpty);
        }

        boolean reads() {
            return method.equals("GET");
        }

        boolean takesBody() {
            return words.has("requestBody");
        }

        /** Its address, where each name in braces, in their order, stands for what that gives of its parameter. */
        String address(Function<JsonNode, Object> values) {
            return NAME.matcher(path)
                    .replaceAll(name -> values.apply(parameter(name.group(1))).toString());
        }

        private JsonNode parameter(String name) {
            return words.path("parameters")
                    .valueStream()
                    .filter(each -> each.path("in").asText().equals("path")
                            && each.path("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Call> calls() {
        return calls.values().stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    Call call(String name) {
        var call = calls.get(name);
        if (call == null) throw new AssertionError(name + " is not described");
        return call;
    }

    /** That the status is one it names, and the body what it says of it. */
    void promised(Call call, Script.Answer answer, String who) {
        var status = String.valueOf(answer.status());
        var promise = call.words().get("responses").get(status);
        assertThat(promise)
                .as(
                        "%s answers %s with %s, which it does not tell of: %s",
                        call, who, status, answer.raw().body())
                .isNotNull();
        var described =
                promise.has("$ref") ? document.at(promise.get("$ref").asText().substring(1)) : promise;
        var type = answer.raw().headers().firstValue("Content-Type").orElse("").split(";")[0];
        if (!described.has("content")) {
            assertThat(answer.raw().body())
                    .as("%s says that %s has no body", call, status)
                    .isEmpty();
            return;
        }
        var content = described.get("content").get(type);
        assertThat(content)
                .as("%s answers %s as %s, which it does not tell of", call, status, type)
                .isNotNull();
        if (type.endsWith("json")) {
            assertThat(mistakes(content.get("schema"), answer.body()))
                    .as("%s to %s: %s", call, who, answer.raw().body())
                    .isEmpty();
        }
    }

    private List<Error> mistakes(JsonNode schema, JsonNode body) {
        var whole = ((ObjectNode) schema.deepCopy()).set("components", document.get("components"));
        return SCHEMAS.getSchema((JsonNode) whole)
                .validate(body, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** What fits the schema of a parameter and names nothing there is. */
    static Object nonsense(JsonNode parameter) {
        var schema = parameter.get("schema");
        if (schema.path("type").asText().equals("integer")) return 999_999_999L;
        return parameter.get("name").asText().equals("kind") ? "HUG" : "nowhere";
    }

    /** One thing after the other, whatever their names are. */
    static Function<JsonNode, Object> values(Object... values) {
        var left = new ArrayDeque<>(List.of(values));
        return parameter -> left.removeFirst();
    }

    static @Nullable Object empty(Call call) {
        return call.takesBody() ? Map.of() : null;
    }
}

package org.commonthread.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.parser.OpenAPIV3Parser;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the REST interface tells of what there is in the code, of all of it, and can be read by strangers. */
class ContractTest {
    private static final JsonNode DESCRIPTION = read();

    private static JsonNode read() {
        try (var file = Description.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Call(String method, String path, JsonNode words) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static List<Call> described() {
        return DESCRIPTION.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(call -> new Call(call.getKey().toUpperCase(Locale.ROOT), path.getKey(), call.getValue())))
                .toList();
    }

    @Test
    void itTellsOfEachCallInTheCodeAndOfNoOther() {
        var inCode = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.commonthread").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(ContractTest::calls)
                        .toList();
        assertThat(described()).extracting(Call::toString).containsExactlyInAnyOrderElementsOf(inCode);
    }

    private static Stream<String> calls(Class<?> resource) {
        var path = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> verb + " " + path + below(method)).stream());
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String below(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    @Test
    void eachCallSaysWhatItDoesUnderANameOfItsOwnAndWhatItAnswers() {
        var names = new HashSet<String>();
        for (var call : described()) {
            assertThat(call.words().path("summary").asText())
                    .as("what %s does", call)
                    .isNotBlank();
            assertThat(names.add(call.words().path("operationId").asText()))
                    .as("%s has a name of its own", call)
                    .isTrue();
            assertThat(call.words().path("tags").size())
                    .as("%s is in one room", call)
                    .isEqualTo(1);
            var good = call.words().get("responses").properties().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .toList();
            assertThat(good).as("%s can end well", call).isNotEmpty();
            for (var answer : good) {
                for (var content : answer.getValue().path("content")) {
                    assertThat(content.path("schema").isEmpty())
                            .as("%s says what its %s looks like", call, answer.getKey())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatChangesSomethingCanBeRefusedAndASendersWordsCanBeFoundWanting() {
        for (var call : described()) {
            var answers = call.words().get("responses");
            assertThat(answers.has("401")).as("%s without a good token", call).isTrue();
            if (call.words().has("requestBody"))
                assertThat(answers.has("422")).as("%s", call).isTrue();
        }
        assertThat(DESCRIPTION
                        .at("/components/responses/429/headers/Retry-After")
                        .isMissingNode())
                .isFalse();
        assertThat(parameter("POST /stories", "Idempotency-Key")
                        .path("description")
                        .asText())
                .contains("once");
        assertThat(parameter("GET /stories", "limit").path("schema"))
                .isEqualTo(new ObjectMapper()
                        .createObjectNode()
                        .put("type", "integer")
                        .put("format", "int32")
                        .put("maximum", Listing.LARGEST)
                        .put("minimum", 1)
                        .put("default", 20));
    }

    private static JsonNode parameter(String call, String name) {
        return described().stream()
                .filter(each -> each.toString().equals(call))
                .flatMap(each -> each.words().get("parameters").valueStream())
                .filter(each -> each.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCanBeMissingIsSaidAndWhatIsAlwaysThereToo() {
        var story = DESCRIPTION.at("/components/schemas/WholeStory");
        assertThat(story.get("required")).hasSize(story.get("properties").size());
        assertThat(story.at("/properties/publishedAt/format").asText()).isEqualTo("date-time");
        assertThat(story.at("/properties/need/anyOf/1/type").asText()).isEqualTo("null");
        assertThat(DESCRIPTION.at("/components/schemas/StoryBody").has("required"))
                .isFalse();
        assertThat(DESCRIPTION
                        .at("/components/schemas/CommentBody/properties/body/maxLength")
                        .asInt())
                .isEqualTo(10_000);
    }

    @Test
    void noReferenceLeadsNowhereAndNothingIsThereForNobody() {
        var used = new TreeMap<String, JsonNode>();
        for (var reference : DESCRIPTION.findValues("$ref")) {
            var name = reference.asText();
            used.put(name, DESCRIPTION.at(name.substring(1)));
        }
        assertThat(used)
                .isNotEmpty()
                .allSatisfy((name, target) -> assertThat(target.isMissingNode()).isFalse());
        assertThat(names("schemas"))
                .isEqualTo(used.keySet().stream()
                        .filter(name -> name.startsWith("#/components/schemas/"))
                        .map(name -> name.substring("#/components/schemas/".length()))
                        .collect(Collectors.toSet()));
    }

    private static Set<String> names(String kind) {
        return DESCRIPTION
                .get("components")
                .get(kind)
                .propertyStream()
                .map(each -> each.getKey())
                .collect(Collectors.toSet());
    }

    @Test
    void aStrangersParserHasNothingToComplainOf() {
        var read = new OpenAPIV3Parser().readContents(DESCRIPTION.toString());
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSameSizeAs(DESCRIPTION.get("paths"));
    }
}

package org.commonthread.platform.rest;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * What the generator does not read from our records: which of their components can be null. What we answer always has
 * all of them; what we are sent may leave out each that can be null.
 */
final class ContractRecords {
    private static final String SCHEMAS = "#/components/schemas/";

    private ContractRecords() {}

    /** The name a client knows it by: {@code StoryJson} is a Story to her, {@code ListingStoryJson} a StoryPage. */
    static String renamed(String name) {
        return name.replaceFirst("Listing(\\w+?)(Json)?$", "$1Page").replaceFirst("Json$", "");
    }

    static void complete(OpenAPI api) {
        var classes = records();
        var named = new LinkedHashMap<String, Schema>();
        var sent = sent(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (name.matches(".*\\d")) throw new IllegalStateException("Two things have the name of " + name);
            if (schema.getProperties() != null && !name.equals("Problem")) {
                complete(schema, of(name, schema, classes), sent.contains(renamed(name)));
            }
            if (named.put(renamed(name), schema) != null)
                throw new IllegalStateException("Two are named " + renamed(name));
        });
        api.getComponents().setSchemas(named);
    }

    private static Map<String, List<Class<?>>> records() {
        return ContractRooms.classes()
                .filter(name -> !name.contains("package-info"))
                .<Class<?>>map(ContractRecords::load)
                .filter(Class::isRecord)
                .collect(Collectors.groupingBy(Class::getSimpleName));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ContractRecords.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Records of several rooms may have one name; the one that is meant has these components. */
    private static Class<?> of(String name, Schema schema, Map<String, List<Class<?>>> classes) {
        var record = name.startsWith("Listing") ? "Listing" : name;
        return classes.getOrDefault(record, List.of()).stream()
                .filter(each -> components(each).equals(schema.getProperties().keySet()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No record is meant by " + name));
    }

    private static Set<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static void complete(Schema schema, Class<?> type, boolean sent) {
        var required = new ArrayList<String>();
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (nullable)
                schema.addProperty(
                        name,
                        orNull(Objects.requireNonNull(schema.getProperties().get(name))));
            var mayBeLeftOut = nullable || component.getType() == boolean.class;
            if (!sent || !mayBeLeftOut) required.add(name);
        }
        schema.required(required.isEmpty() ? null : required);
    }

    private static Schema orNull(Schema schema) {
        var nothing = OASFactory.createSchema().addType(SchemaType.NULL);
        if (schema.getRef() != null || schema.getEnumeration() != null) {
            var words = schema.getDescription();
            schema.setDescription(null);
            return OASFactory.createSchema().anyOf(List.of(schema, nothing)).description(words);
        }
        return schema.addType(SchemaType.NULL);
    }

    /** All that stands in what is sent, whether it also stands in answers or not. */
    private static Set<String> sent(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        var byName = new LinkedHashMap<String, Schema>();
        schemas.forEach((name, schema) -> byName.put(renamed(name), schema));
        var found = new HashSet<String>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(call ->
                        call.getRequestBody() != null && call.getRequestBody().getContent() != null)
                .flatMap(call -> call.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(content -> collect(content.getSchema(), byName, found));
        return found;
    }

    private static void collect(@Nullable Schema schema, Map<String, Schema> byName, Set<String> found) {
        if (schema == null) return;
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(SCHEMAS.length());
            if (found.add(name)) collect(byName.get(name), byName, found);
        }
        collect(schema.getItems(), byName, found);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(each -> collect(each, byName, found));
        }
    }
}

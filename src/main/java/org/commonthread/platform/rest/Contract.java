package org.commonthread.platform.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/**
 * Finishes the description of the REST interface while the site is built. What holds for all calls is said here, once; a
 * resource says only what is its own. It is not part of the site.
 */
public final class Contract implements OASFilter {
    private static final String ABOUT = """
            What the pages of Common Thread can do, for scripts. JSON in UTF-8, instants as ISO-8601 in UTC. Send a Keycloak
            access token as bearer; whoever sends none reads what is public. What you may not know of is answered as what
            does not exist. Problems are those of RFC 9457, in words meant for people; with 422, `errors` names the fields.
            A list has `items` and `next`: ask for what follows with `cursor`, until `next` is null.""";

    private static final Map<String, String> PARAMETERS = Map.of(
            "cursor", "Where to go on: the `next` of the answer before.",
            "limit", "How many at most.",
            "Idempotency-Key",
                    "A key of your own, such as a UUID. The same call with the same key is done once and answered alike.");

    @Override
    public Schema filterSchema(Schema schema) {
        // the generator takes what stands for a code in text for an object
        if (schema.getEnumeration() != null) schema.setType(List.of(SchemaType.STRING));
        return schema.getRef() == null ? schema : schema.type(null).ref(ContractRecords.renamed(schema.getRef()));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.info(OASFactory.createInfo().title("Common Thread").version("1").description(ABOUT))
                .servers(List.of(OASFactory.createServer().url("/api/v1")))
                .security(null);
        var rooms = ContractRooms.read();
        api.getPaths()
                .getPathItems()
                .forEach((path, calls) ->
                        calls.getOperations().forEach((method, call) -> finish(path, method, call, rooms)));
        api.tags(rooms.tags());
        var components = api.getComponents().addSecurityScheme(Api.TOKEN, scheme());
        ContractAnswers.explain(components);
        ContractRecords.complete(api);
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the Keycloak realm `commonthread`.");
    }

    private static void finish(String path, HttpMethod method, Operation call, ContractRooms rooms) {
        var resource = call.getOperationId().split("_")[0];
        call.tags(List.of(rooms.of(resource))).operationId(named(call.getOperationId()));
        var login = isLoginNeeded(method, call.getSecurity());
        call.security(login ? List.of(token()) : List.of(OASFactory.createSecurityRequirement(), token()));
        if (call.getParameters() != null) call.getParameters().forEach(Contract::explain);
        ContractAnswers.add(path, method, call, login);
    }

    /** What changes something is done by somebody, unless its resource says otherwise. */
    private static boolean isLoginNeeded(HttpMethod method, @Nullable List<SecurityRequirement> said) {
        return said == null ? method != HttpMethod.GET : said.stream().anyMatch(each -> each.hasScheme(Api.TOKEN));
    }

    private static SecurityRequirement token() {
        return OASFactory.createSecurityRequirement().addScheme(Api.TOKEN);
    }

    /** {@code StoriesResource_begin} is {@code storiesBegin} to a client. */
    private static String named(String operation) {
        var parts = operation.replace("Resource_", "_").split("_");
        return Character.toLowerCase(parts[0].charAt(0))
                + parts[0].substring(1)
                + Character.toUpperCase(parts[1].charAt(0))
                + parts[1].substring(1);
    }

    private static void explain(Parameter parameter) {
        var words = PARAMETERS.get(parameter.getName());
        if (words != null && parameter.getDescription() == null) parameter.description(words);
        if (parameter.getSchema() == null) {
            parameter.schema(OASFactory.createSchema().addType(SchemaType.STRING));
        }
        if (parameter.getName().equals("limit")) {
            parameter.getSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Listing.LARGEST));
        }
    }
}

package org.commonthread.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonthread.Drawn;
import org.commonthread.stage.Belt;
import org.jspecify.annotations.Nullable;

/** Somebody's script against the REST interface, with her token from Keycloak. */
final class Script {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Longer than any answer takes; one that never comes fails its test and stops no run. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String authorization;

    private Script(String authorization) {
        this.authorization = authorization;
    }

    record Answer(int status, JsonNode body, HttpResponse<String> raw) {}

    static Script of(String name) {
        return new Script(tokenOf(name));
    }

    /** What goes into the {@code Authorization} of her requests. */
    static String tokenOf(String name) {
        var form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "commonthread-cli",
                "username",
                name,
                "password",
                name,
                "scope",
                "openid");
        var answer = form(tokenAddress(), form, "");
        return "Bearer " + answer.body().get("access_token").asText();
    }

    /** Nobody's: without a token. */
    static Script ofAVisitor() {
        return new Script("");
    }

    static Script withToken(String token) {
        return new Script("Bearer " + token);
    }

    private static String tokenAddress() {
        return Belt.keycloakAddress() + "/realms/commonthread/protocol/openid-connect/token";
    }

    /** Ends all logins of a member at Keycloak, as an administrator of Keycloak would. */
    static void endLoginsOf(String userId) {
        var address = Belt.keycloakAddress() + "/admin/realms/commonthread/users/" + userId + "/logout";
        form(address, Map.of(), "Bearer " + adminToken());
    }

    private static String adminToken() {
        var form = Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", "admin");
        return form(Belt.keycloakAddress() + "/realms/master/protocol/openid-connect/token", form, "")
                .body()
                .get("access_token")
                .asText();
    }

    /** Somebody nobody here has met before; her password is her name. */
    static void join(String name) {
        var person = Map.of(
                "username",
                name,
                "email",
                name + "@example.org",
                "firstName",
                name,
                "lastName",
                "Newcomer",
                "enabled",
                true,
                "emailVerified",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", name, "temporary", false)));
        var answer =
                send(HttpRequest.newBuilder(URI.create(Belt.keycloakAddress() + "/admin/realms/commonthread/users"))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + adminToken())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json(person)))
                        .build());
        if (answer.status() != 201) throw new IllegalStateException(name + " could not join: " + answer.status());
    }

    private static Answer form(String address, Map<String, String> fields, String authorization) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        return send(request.build());
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Whatever the method, and whatever the answer is written in; without a body where there is none. */
    Answer ask(String method, String path, @Nullable Object body) {
        var sent = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(json(body));
        return send(
                request(path).setHeader("Accept", "*/*").method(method, sent).build());
    }

    Answer post(String path, Object body) {
        return send(request(path)
                .POST(HttpRequest.BodyPublishers.ofString(json(body)))
                .build());
    }

    /** As a form of three fields. */
    Answer postPicture(byte[] file, String alt, boolean veiled) {
        var words = "--b\r\nContent-Disposition: form-data; name=\"alt\"\r\n\r\n" + alt
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"veiled\"\r\n\r\n" + veiled
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.jpg\"\r\n\r\n";
        var body = Drawn.join(
                words.getBytes(StandardCharsets.UTF_8), file, "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request("/images")
                .version(HttpClient.Version.HTTP_1_1)
                .setHeader("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    Answer put(String path, Object body) {
        return send(request(path)
                .PUT(HttpRequest.BodyPublishers.ofString(json(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(Belt.address() + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Answer send(HttpRequest request) {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var text = answer.body();
            return new Answer(
                    answer.statusCode(), text.startsWith("{") ? JSON.readTree(text) : JSON.nullNode(), answer);
        } catch (IOException failed) {
            throw new IllegalStateException("no answer from " + request.uri(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}

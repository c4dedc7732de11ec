package org.commonthread.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a person or her script comes to be known: through Keycloak, as everyone. */
final class Visit {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final int TRIES = 5;
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    private final String site;
    private final String keycloak;

    Visit(String site, String keycloak) {
        this.site = site;
        this.keycloak = keycloak;
    }

    /** The header with which her browser comes from now on. */
    String cookieOf(String name) throws Exception {
        var browser = new Browser();
        var page = "";
        var form = FORM.matcher(page);
        // on a busy machine Keycloak may not answer in time, and then the site says so and asks to try again
        for (int tried = 0; !form.find(); tried++) {
            if (tried == TRIES) throw new IllegalStateException("no login form for " + name + " but " + page);
            Cpu.pause(1_000L * tried);
            page = browser.get(URI.create(site + "/login/stories"));
            form = FORM.matcher(page);
        }
        browser.post(URI.create(form.group(1).replace("&amp;", "&")), "username=" + name + "&password=" + name);
        return "Cookie: JSESSIONID=" + browser.cookie(URI.create(site), "JSESSIONID");
    }

    /** Follows where it is led and brings back each server's cookies, on localhost also those for https, as browsers do. */
    private static final class Browser {
        private static final int STEPS = 10;

        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, Map<String, String>> cookies = new HashMap<>();

        String get(URI address) throws Exception {
            return follow(address, HttpRequest.newBuilder(address));
        }

        void post(URI address, String fields) throws Exception {
            follow(
                    address,
                    HttpRequest.newBuilder(address)
                            .header("Content-Type", FORM_TYPE)
                            .POST(BodyPublishers.ofString(fields)));
        }

        private String follow(URI first, HttpRequest.Builder request) throws Exception {
            var address = first;
            var next = request;
            for (int step = 0; step < STEPS; step++) {
                next.header("Accept", "text/html");
                var carried =
                        of(address).entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; "));
                if (!carried.isEmpty()) next.header("Cookie", carried);
                var answer = http.send(next.build(), BodyHandlers.ofString());
                for (var given : answer.headers().allValues("Set-Cookie")) {
                    var cookie = given.split(";")[0].split("=", 2);
                    of(address).put(cookie[0], cookie[1]);
                }
                var on = answer.headers().firstValue("Location");
                if (on.isEmpty()) return answer.body();
                address = address.resolve(on.get());
                next = HttpRequest.newBuilder(address);
            }
            throw new IllegalStateException("led in circles from " + first);
        }

        private Map<String, String> of(URI address) {
            return cookies.computeIfAbsent(address.getAuthority(), each -> new HashMap<>());
        }

        String cookie(URI address, String name) {
            return Objects.requireNonNull(of(address).get(name), () -> "the login gave no " + name);
        }
    }

    /** The header with which her script comes. */
    String tokenOf(String name) throws Exception {
        var form = "grant_type=password&client_id=commonthread-cli&scope=openid&username="
                + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&password=" + name;
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(keycloak + "/realms/commonthread/protocol/openid-connect/token"))
                                .header("Content-Type", FORM_TYPE)
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        var token = TOKEN.matcher(answer);
        if (!token.find()) throw new IllegalStateException("Keycloak gave no token: " + answer);
        return "Authorization: Bearer " + token.group(1);
    }
}

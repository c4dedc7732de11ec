package org.commonthread.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;

/**
 * What whoever runs the site decides, read once from environment variables. Each has a default that works for
 * {@code mvn -Prun}; the README has the table. A wrong value stops the start with one sentence that names it.
 */
@ApplicationScoped
public class Settings {
    private final URI baseUrl;
    private final URI oidcUrl;
    private final String oidcClient;
    private final String oidcSecret;
    private final boolean demo;

    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> environment) {
        baseUrl = address(environment, "COMMONTHREAD_BASE_URL", "http://localhost:8080");
        oidcUrl = address(environment, "COMMONTHREAD_OIDC_URL", "http://localhost:8180");
        oidcClient = text(environment, "COMMONTHREAD_OIDC_CLIENT", "commonthread-web");
        oidcSecret = text(environment, "COMMONTHREAD_OIDC_SECRET", "development-only-secret");
        demo = yesOrNo(environment, "COMMONTHREAD_DEMO", "false");
        if ("https".equals(baseUrl.getScheme()) && "development-only-secret".equals(oidcSecret)) {
            throw new WrongSetting(
                    "COMMONTHREAD_OIDC_SECRET",
                    "still has its development value; set the secret of your Keycloak client");
        }
    }

    /** A setting that cannot work; the message is for whoever starts the server. */
    public static class WrongSetting extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        public WrongSetting(String name, String what) {
            super(name + " " + what + ".");
        }
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        var value = environment.getOrDefault(name, otherwise).strip();
        if (value.isEmpty()) throw new WrongSetting(name, "is empty; leave it out or give it a value");
        return value;
    }

    private static URI address(Map<String, String> environment, String name, String otherwise) {
        var value = text(environment, name, otherwise);
        if (!value.matches("https?://[^/?#\\s]+/?")) {
            throw new WrongSetting(
                    name, "is \"" + value + "\"; it must be an address such as https://example.org, without a path");
        }
        return URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
    }

    private static boolean yesOrNo(Map<String, String> environment, String name, String otherwise) {
        var value = text(environment, name, otherwise);
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongSetting(name, "is \"" + value + "\"; it must be true or false");
        }
        return value.equals("true");
    }

    /** Scheme, host and port under which readers reach the site, without a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Keycloak as browsers reach it, without the realm's path. */
    public URI oidcUrl() {
        return oidcUrl;
    }

    public String oidcClient() {
        return oidcClient;
    }

    public String oidcSecret() {
        return oidcSecret;
    }

    /** Whether an empty database is filled with the demo people and their words. */
    public boolean demo() {
        return demo;
    }
}

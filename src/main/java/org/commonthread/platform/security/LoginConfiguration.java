package org.commonthread.platform.security;

import java.util.Map;
import org.commonthread.platform.Settings;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;
import org.wildfly.security.http.oidc.OidcJsonConfiguration;

/**
 * How the server speaks to Keycloak, and when it need not. Whoever carries neither a session nor a token and does not
 * ask to log in is a visitor: her request never waits for Keycloak, whether it is up, stopped or hung.
 */
public class LoginConfiguration implements OidcClientConfigurationResolver {
    private static final String REALM = "commonthread";
    private static final OidcClientConfiguration NO_LOGIN = new OidcClientConfiguration();

    private final OidcClientConfiguration login = OidcClientConfigurationBuilder.build(configuration(new Settings()));

    @Override
    public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
        var concerned = request.getRelativePath().startsWith("/login")
                || request.getHeader("Authorization") != null
                || request.getCookie("JSESSIONID") != null;
        return concerned ? login : NO_LOGIN;
    }

    private static OidcJsonConfiguration configuration(Settings settings) {
        var json = new OidcJsonConfiguration();
        json.setProviderUrl(settings.oidcUrl() + "/realms/" + REALM);
        json.setClientId(settings.oidcClient());
        json.setCredentials(Map.of("secret", settings.oidcSecret()));
        json.setPkce(true);
        json.setSslRequired("https".equals(settings.baseUrl().getScheme()) ? "external" : "none");
        json.setPrincipalAttribute("sub");
        json.setAutodetectBearerOnly(true);
        // A hung Keycloak costs a member these milliseconds and then her login, never the page.
        json.setConnectionTimeoutMillis(1_500);
        json.setSocketTimeoutMillis(2_500);
        json.setMinTimeBetweenJwksRequests(10);
        return json;
    }
}

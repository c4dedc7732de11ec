package org.commonthread.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.commonthread.platform.Settings;
import org.jboss.logging.Logger;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Keycloak tells us here that a login has ended (OpenID Connect Back-Channel Logout 1.0, 2.5 and 2.6). The token must be
 * Keycloak's, for us, and say so in its {@code events}; one with a {@code nonce} is no logout token.
 */
public class BackchannelLogout extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BackchannelLogout.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Inject
    transient Logins logins;

    @Inject
    transient Settings settings;

    private transient JwtConsumer tokens;

    @Override
    public void init() {
        var issuer = settings.oidcUrl() + "/realms/commonthread";
        tokens = new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(settings.oidcClient())
                .setRequireIssuedAt()
                .setVerificationKeyResolver(
                        new HttpsJwksVerificationKeyResolver(new HttpsJwks(issuer + "/protocol/openid-connect/certs")))
                .build();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        var token = request.getParameter("logout_token");
        try {
            var claims = tokens.processToClaims(token == null ? "" : token);
            if (!isLogout(claims)) throw new MalformedClaimException("no logout token", null);
            logins.end(claims.getStringClaimValue("sid"));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (InvalidJwtException | MalformedClaimException refused) {
            LOG.warnf(
                    "A back-channel logout was refused: %s", refused.getClass().getSimpleName());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isLogout(JwtClaims claims) {
        return claims.getClaimValue("events") instanceof java.util.Map<?, ?> events
                && events.containsKey(EVENT)
                && !claims.hasClaim("nonce")
                && claims.getClaimValue("sid") instanceof String;
    }
}

package org.commonthread.platform.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.commonthread.platform.Digest;

/** Signs a request without a query, as AWS Signature Version 4 has it. */
class S3Signature {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final String region;
    private final String keyId;
    private final String secret;
    private final Clock clock;

    S3Signature(String region, String keyId, String secret, Clock clock) {
        this.region = region;
        this.keyId = keyId;
        this.secret = secret;
        this.clock = clock;
    }

    /** The headers to send; {@code host} is signed as well and sent by the client itself. */
    Map<String, String> headers(String method, URI address, byte[] body) {
        var moment = MOMENT.format(clock.instant());
        var signed = new TreeMap<String, String>();
        signed.put("host", address.getRawAuthority());
        signed.put("x-amz-content-sha256", HexFormat.of().formatHex(Digest.of(body)));
        signed.put("x-amz-date", moment);
        var names = String.join(";", signed.keySet());
        var request = new StringBuilder(method)
                .append('\n')
                .append(address.getRawPath())
                .append("\n\n");
        signed.forEach(
                (name, value) -> request.append(name).append(':').append(value).append('\n'));
        request.append('\n').append(names).append('\n').append(signed.get("x-amz-content-sha256"));

        var scope = moment.substring(0, 8) + "/" + region + "/s3/aws4_request";
        var words = String.join("\n", ALGORITHM, moment, scope, Digest.hex(request.toString()));
        signed.remove("host");
        signed.put(
                "authorization",
                ALGORITHM + " Credential=" + keyId + "/" + scope + ", SignedHeaders=" + names + ", Signature="
                        + HexFormat.of().formatHex(hmac(key(moment.substring(0, 8)), words)));
        return signed;
    }

    private byte[] key(String day) {
        var ofDay = hmac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), day);
        return hmac(hmac(hmac(ofDay, region), "s3"), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java has HMAC-SHA-256", impossible);
        }
    }
}

package org.commonthread.platform.ready;

import io.undertow.server.HttpServerExchange;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What others hang on a link to one of our pages to follow those who come by it, each link its own. Taken off before
 * anybody reads it, it is in no log and no page of ours, and all who come by such links are shown one ready page.
 */
final class Trackers {
    /** Those Firefox takes off links (its list for query stripping), and what has come up since. */
    private static final Set<String> NAMES = Set.of(
            "__hsfp",
            "__hssc",
            "__hstc",
            "__s",
            "_hsenc",
            "_openstat",
            "dclid",
            "fbclid",
            "gbraid",
            "gclid",
            "hsCtaTracking",
            "igsh",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "ml_subscriber",
            "ml_subscriber_hash",
            "msclkid",
            "oft_c",
            "oft_ck",
            "oft_d",
            "oft_id",
            "oft_ids",
            "oft_k",
            "oft_lk",
            "oft_sk",
            "oly_anon_id",
            "oly_enc_id",
            "rb_clickid",
            "s_cid",
            "ttclid",
            "twclid",
            "vero_conv",
            "vero_id",
            "wbraid",
            "wickedid",
            "yclid");

    private static final String CAMPAIGN = "utm_";

    private Trackers() {}

    static void takeOff(HttpServerExchange exchange) {
        var query = exchange.getQueryString();
        if (query.isEmpty()) return;
        var left = without(query);
        if (left.length() == query.length()) return;
        exchange.setQueryString(left);
        exchange.getQueryParameters().keySet().removeIf(Trackers::follows);
    }

    /** @param query of an address, without its question mark */
    static String without(String query) {
        return Arrays.stream(query.split("&", -1))
                .filter(Predicate.not(pair -> follows(pair.split("=", 2)[0])))
                .collect(Collectors.joining("&"));
    }

    private static boolean follows(String name) {
        return name.startsWith(CAMPAIGN) || NAMES.contains(name);
    }
}

package org.commonthread.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of the table of addresses: a pattern such as {@code /stories/{slug}/edit} and the view that answers it.
 * Names in braces stand for one step of the path and reach the view as request parameters.
 */
record Address(String[] steps, String view) {

    static Address of(String pattern, String view) {
        return new Address(pattern.substring(1).split("/", -1), view);
    }

    /** The view's path with its parameters, if {@code path} has this pattern. */
    Optional<String> match(String path) {
        var given = path.substring(1).split("/", -1);
        // no address of ours has a NUL, and PostgreSQL would rather not be asked
        if (given.length != steps.length || path.indexOf('\0') >= 0) return Optional.empty();
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i].startsWith("{") && !given[i].isEmpty()) {
                named.put(steps[i].substring(1, steps[i].length() - 1), given[i]);
            } else if (!steps[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        var query = named.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Optional.of(query.isEmpty() ? view : view + (view.contains("?") ? "&" : "?") + query);
    }
}

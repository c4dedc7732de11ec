package org.commonthread.moderation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address asks for, as it was typed. */
record Parameters(UnaryOperator<@Nullable String> source) {
    String typed(String name) {
        var value = source.apply(name);
        return value == null ? "" : value.strip();
    }

    /** Those of the names that say something, as the query of an address. */
    String query(String... names) {
        return Stream.of(names)
                .filter(name -> !typed(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(typed(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

package org.commonthread.story.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonthread.story.StoryFilter;
import org.commonthread.vocabulary.Facet;
import org.jspecify.annotations.Nullable;

/** Where a reader stands in the list of stories: an address that she can share, and the ones beside it. */
record Browsing(List<Mark> marks, String author) {
    /** One facet in the address. */
    record Mark(Facet facet, String code) {}

    static Browsing of(Map<String, String[]> parameters) {
        var marks = new ArrayList<Mark>();
        for (var facet : Facet.values()) {
            for (var code : parameters.getOrDefault(facet.parameter(), new String[0])) {
                var mark = new Mark(facet, code.toUpperCase(Locale.ROOT));
                if (!code.isEmpty() && !marks.contains(mark)) marks.add(mark);
            }
        }
        return new Browsing(marks, parameters.getOrDefault("author", new String[] {""})[0]);
    }

    StoryFilter filter() {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var mark : marks) {
            parameters
                    .computeIfAbsent(mark.facet().parameter(), any -> new ArrayList<>())
                    .add(mark.code());
        }
        parameters.put("author", List.of(author));
        return StoryFilter.of(parameters);
    }

    Browsing with(Facet facet, String code) {
        var more = new ArrayList<>(marks);
        more.add(new Mark(facet, code));
        more.sort((one, other) -> one.facet().compareTo(other.facet()));
        return new Browsing(more, author);
    }

    Browsing without(Mark mark) {
        return new Browsing(marks.stream().filter(each -> !each.equals(mark)).toList(), author);
    }

    Browsing byAnyone() {
        return new Browsing(marks, "");
    }

    String address(@Nullable String page) {
        var query = marks.stream()
                .map(mark -> mark.facet().parameter() + "=" + encoded(mark.code()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!author.isEmpty()) query.add("author=" + encoded(author));
        if (page != null) query.add("page=" + page);
        return query.isEmpty() ? "/stories" : "/stories?" + String.join("&", query);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String address(Facet facet, String code) {
        return new Browsing(List.of(new Mark(facet, code)), "").address(null);
    }
}

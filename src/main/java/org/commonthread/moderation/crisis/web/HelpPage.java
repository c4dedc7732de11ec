package org.commonthread.moderation.crisis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonthread.moderation.crisis.HelpLineView;
import org.commonthread.moderation.crisis.Helping;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;

/** Where help is: our own prose, and between its two halves the lines of each country. */
@Named
@RequestScoped
public class HelpPage {
    /** Where in the prose the lines stand. */
    private static final String LINES = "<!-- lines -->";

    @Inject
    Helping helping;

    private String before = "";
    private String after = "";
    private List<Country> countries = List.of();

    /** The lines of one country. */
    public record Country(String name, List<HelpLineView> lines) {}

    public void load() {
        var prose = prose().split(LINES, 2);
        before = Markdown.toHtml(prose[0].replaceFirst("^# .*\\R", "")).toString();
        after = Markdown.toHtml(prose[1]).toString();
        Map<String, List<HelpLineView>> byName = helping.all().stream()
                .collect(Collectors.groupingBy(HelpLineView::countryName, TreeMap::new, Collectors.toList()));
        countries = byName.entrySet().stream()
                .map(each -> new Country(each.getKey(), each.getValue()))
                .toList();
    }

    private static String prose() {
        try (var source =
                Objects.requireNonNull(HelpPage.class.getResourceAsStream("/messages/pages/help-now_en.md"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String getTitle() {
        return Spoken.say("help.title");
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public List<Country> getCountries() {
        return countries;
    }
}

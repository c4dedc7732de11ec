package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryLine;
import org.commonthread.vocabulary.Facet;
import org.commonthread.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The stories this reader may see, the newest first; all, or those that tell of everything she has chosen. */
@Named
@RequestScoped
public class StoriesPage {
    private static final int SHOWN = 20;
    /** Fewer are "few": a small number can point at a person (SD-3). */
    private static final int FEW = 5;

    @Inject
    Reading reading;

    @Inject
    Vocabulary vocabulary;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private Browsing here = new Browsing(List.of(), "");
    private List<StoryLine> items = List.of();
    private List<Group> groups = List.of();
    private List<Way> chosen = List.of();
    private @Nullable String nextAddress;

    /** A step to another list of stories, with how many it has, in words. */
    public record Way(String label, String address, String count) {}

    /** The steps by one facet. */
    public record Group(String title, List<Way> ways) {}

    public void load() {
        here = Browsing.of(request.getParameterMap());
        var reader = current.get();
        var filter = here.filter();
        var from = from(request.getParameter("page"));
        var lines = reading.found(reader, filter, from.publishedAt(), from.id(), SHOWN + 1);
        items = lines.subList(0, Math.min(SHOWN, lines.size()));
        if (lines.size() > SHOWN) {
            var last = items.get(SHOWN - 1);
            nextAddress = here.address(Cursor.of(last.publishedAt(), last.id()));
        }
        var words = new FacetWords(vocabulary.now());
        chosen = chosen(words);
        groups = groups(words, reading.counts(reader, filter));
    }

    private List<Way> chosen(FacetWords words) {
        var ways = new ArrayList<Way>();
        for (var mark : here.marks()) {
            ways.add(new Way(words.label(mark.code()), here.without(mark).address(null), ""));
        }
        if (!here.author().isEmpty()) {
            ways.add(new Way(
                    Spoken.say("stories.by", here.author()), here.byAnyone().address(null), ""));
        }
        return ways;
    }

    private List<Group> groups(FacetWords words, Map<String, Long> counts) {
        return Arrays.stream(Facet.values())
                .map(facet -> new Group(Spoken.say("facet." + facet), ways(words, facet, counts)))
                .filter(group -> !group.ways().isEmpty())
                .toList();
    }

    private List<Way> ways(FacetWords words, Facet facet, Map<String, Long> counts) {
        return words.codes(facet).stream()
                .filter(code -> counts.containsKey(code) && !here.marks().contains(new Browsing.Mark(facet, code)))
                .map(code -> new Way(
                        words.label(code), here.with(facet, code).address(null), said(counts.getOrDefault(code, 0L))))
                .toList();
    }

    private static String said(long count) {
        return count < FEW ? Spoken.say("stories.few") : String.valueOf(count);
    }

    /** Where a page of the list begins. */
    private record From(Instant publishedAt, long id) {}

    private static From from(@Nullable String page) {
        try {
            return Cursor.parts(page, 2)
                    .map(parts -> new From(Cursor.instant(parts[0]), Cursor.number(parts[1])))
                    .orElse(new From(Reading.BEGINNING, 0));
        } catch (Refusal nonsense) {
            throw Refusal.notFound();
        }
    }

    public List<StoryLine> getItems() {
        return items;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }

    /** What the list is narrowed by; each leads to the list without it. */
    public List<Way> getChosen() {
        return chosen;
    }

    public List<Group> getGroups() {
        return groups;
    }
}

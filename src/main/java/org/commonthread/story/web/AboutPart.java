package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonthread.moderation.word.WordLists;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.EventKind;
import org.commonthread.story.Need;
import org.commonthread.story.StopReason;
import org.commonthread.story.StoryAbout;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Timeline;
import org.commonthread.story.TimelineEvent;
import org.commonthread.vocabulary.Answer;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.Facet;
import org.commonthread.vocabulary.Glossary;
import org.commonthread.vocabulary.NoteHints;
import org.commonthread.vocabulary.Vocabulary;

/** The part of the composer where a story tells about itself: plain fields, so that it works without a script. */
@Named
@RequestScoped
public class AboutPart {
    @Inject
    Vocabulary vocabulary;

    @Inject
    WordLists lists;

    @Inject
    HttpServletRequest request;

    private StoryAbout about = StoryAbout.NOTHING;
    private Timeline timeline = Timeline.NONE;
    private String text = "";
    private int blankRows;

    /** Something to tick, or the row of a choice. */
    public record Choice(String code, String label, boolean chosen) {}

    /** The terms of one facet, and the two answers in their place. */
    public record Group(String code, String title, String chosenWords, List<Choice> terms, List<Choice> answers) {}

    /** One row of the timeline; {@code number} is what people count it by. */
    public record Row(int number, TimelineEvent event) {}

    void fill(StoryWords words) {
        about = words.about();
        timeline = words.timeline();
        text = words.body();
    }

    /** What the form of this request holds. */
    void read() {
        var fields = new AboutFields(name -> Arrays.asList(parameters(name)));
        about = fields.about();
        timeline = fields.timeline();
    }

    private String[] parameters(String name) {
        var values = request.getParameterValues(name);
        return values == null ? new String[0] : values;
    }

    /** What she had chosen when her login ended. */
    void fill(Map<String, String> parked) {
        var fields = new AboutFields(
                name -> parked.containsKey(name) ? List.of(parked.get(name).split("\n", -1)) : List.of());
        if (fields.isSomething()) {
            about = fields.about();
            timeline = fields.timeline();
        }
    }

    StoryWords with(StoryWords words) {
        text = words.body();
        return words.telling(about, timeline);
    }

    void oneRowMore() {
        blankRows++;
    }

    public List<Group> getGroups() {
        var glossary = vocabulary.now();
        return Arrays.stream(Facet.values())
                .map(facet -> group(glossary, facet))
                .toList();
    }

    private Group group(Glossary glossary, Facet facet) {
        var terms = glossary.of(facet).stream()
                .filter(term -> term.offered() || about.facets().contains(term.code()))
                .map(term ->
                        new Choice(term.code(), term.shown(), about.facets().contains(term.code())))
                .toList();
        var answers = Arrays.stream(Answer.values())
                .map(answer -> new Choice(
                        facet.parameter() + ":" + answer,
                        Spoken.say("answer." + answer),
                        about.answers().get(facet) == answer))
                .toList();
        var chosen = new ArrayList<String>();
        for (var choice : terms) if (choice.chosen()) chosen.add(choice.label());
        for (var choice : answers) if (choice.chosen()) chosen.add(choice.label());
        return new Group(facet.name(), Spoken.say("facet." + facet), String.join(", ", chosen), terms, answers);
    }

    /** Terms that her words speak of and that she has not chosen; hers to take or leave. */
    public List<Choice> getSuggestedTerms() {
        return vocabulary.now().spottedIn(text).stream()
                .filter(term -> !about.facets().contains(term.code()))
                .map(term -> new Choice(term.code(), term.shown(), false))
                .toList();
    }

    public List<ContentNote> getSuggestedNotes() {
        return Stream.concat(NoteHints.in(text).stream(), lists.notesIn(text).stream())
                .distinct()
                .filter(note -> !about.contentNotes().contains(note))
                .toList();
    }

    public List<Choice> getNotes() {
        return Arrays.stream(ContentNote.values())
                .map(note -> new Choice(note.name(), "", about.contentNotes().contains(note)))
                .toList();
    }

    public List<Choice> getNeeds() {
        return Arrays.stream(Need.values())
                .map(need -> new Choice(need.name(), Spoken.say("need." + need), about.need() == need))
                .toList();
    }

    public boolean isNoNeed() {
        return about.need() == null;
    }

    /** What is there, and a blank row to go on with. */
    public List<Row> getRows() {
        var rows = new ArrayList<>(timeline.events());
        var blank = new TimelineEvent(null, "", "", "", null, null, "");
        for (int i = 0; i <= blankRows && rows.size() < Timeline.EVENTS_MAX; i++) rows.add(blank);
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new Row(at + 1, rows.get(at)))
                .toList();
    }

    public boolean isTimelineOpen() {
        return !timeline.isEmpty() || blankRows > 0;
    }

    /** Drug names for the browser's own completion. */
    public List<String> getDrugs() {
        return vocabulary.now().of(Facet.DRUG).stream()
                .map(term -> term.shown())
                .toList();
    }

    public List<EventKind> getEventKinds() {
        return List.of(EventKind.values());
    }

    public List<StopReason> getStopReasons() {
        return List.of(StopReason.values());
    }

    public List<Integer> getBurdens() {
        return IntStream.rangeClosed(0, TimelineEvent.BURDEN_MAX).boxed().toList();
    }
}

package org.commonthread.story.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.story.Audience;
import org.commonthread.story.Need;
import org.commonthread.story.StoryAbout;
import org.commonthread.story.StoryWords;
import org.commonthread.story.ToldBy;
import org.commonthread.vocabulary.Answer;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.Facet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a script sends of a story; codes come as text, so that an unknown one is told in words. */
record StoryBody(
        @Schema(maxLength = StoryWords.TITLE_MAX) @Nullable String title,

        @Schema(maxLength = StoryWords.BODY_MAX, description = "Markdown") @Nullable
        String body,

        @Schema(implementation = Audience.class, description = "MEMBERS if it is not said") @Nullable
        String audience,

        @Schema(description = "With GROUP: the name in addresses of a group of yours") @Nullable
        String group,

        @Schema(implementation = ToldBy.class, description = "MYSELF if it is not said") @Nullable
        String toldBy,

        @Schema(maxLength = StoryWords.RELATIONSHIP_MAX) @Nullable
        String relationship,

        @Schema(maxItems = StoryAbout.FACETS_MAX, description = "Codes of the vocabulary; what is not sent stays")
        @Nullable
        List<String> facets,

        @Schema(description = "NOT_SURE or RATHER_NOT_SAY, by the name of a facet") @Nullable
        Map<String, String> answers,

        @Schema(type = SchemaType.ARRAY, implementation = ContentNote.class) @Nullable
        List<String> contentNotes,

        @Schema(description = "A code, empty for none") @Nullable
        String need,

        @Nullable List<EventJson> timeline,

        @Schema(description = "Not possible yet: true is refused") @Nullable
        Boolean withoutMyName,

        @Schema(description = "The one you have read; needed where a story is changed") @Nullable
        Integer version,

        @Schema(description = "The number of this save; needed for drafts") @Nullable
        Integer seq) {

    /**
     * @param before what the story tells about itself so far; where nothing is sent of a thing, that stays
     * @param groups the group of hers that has this name in addresses
     */
    StoryWords words(Supplier<StoryWords> before, Function<String, @Nullable Long> groups) {
        if (Boolean.TRUE.equals(withoutMyName)) {
            throw Refusal.unacceptable(
                    "withoutMyName",
                    "A story without your name is not possible yet. Nothing was sent, to keep you unnamed.");
        }
        var readers = audience == null ? Audience.MEMBERS : Shape.code(Audience.class, "audience", audience);
        var complete = facets != null && answers != null && contentNotes != null && need != null && timeline != null;
        var kept = complete ? null : before.get();
        return new StoryWords(
                title,
                body,
                readers,
                readers == Audience.GROUP ? chosen(before, groups) : null,
                toldBy == null ? ToldBy.MYSELF : Shape.code(ToldBy.class, "toldBy", toldBy),
                relationship,
                about(kept == null ? StoryAbout.NOTHING : kept.about()),
                timeline == null && kept != null ? kept.timeline() : EventJson.timeline(timeline));
    }

    /** An empty name is one that her page has not been told yet. */
    private @Nullable Long chosen(Supplier<StoryWords> before, Function<String, @Nullable Long> groups) {
        if (group == null) return before.get().groupId();
        return group.isEmpty() ? null : groups.apply(group);
    }

    private StoryAbout about(StoryAbout kept) {
        return new StoryAbout(
                facets == null ? kept.facets() : facets,
                answers == null ? kept.answers() : answersByFacet(answers),
                contentNotes == null ? kept.contentNotes() : notes(contentNotes),
                need == null ? kept.need() : need.isEmpty() ? null : Shape.code(Need.class, "need", need));
    }

    private static List<ContentNote> notes(List<String> codes) {
        return codes.stream()
                .map(code -> Shape.code(ContentNote.class, "contentNotes", code))
                .toList();
    }

    private static Map<Facet, Answer> answersByFacet(Map<String, String> sent) {
        return sent.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> Facet.named(each.getKey())
                                .orElseThrow(() -> Refusal.unacceptable("answers", "Please name a facet we know.")),
                        each -> Shape.code(Answer.class, "answers", each.getValue())));
    }

    /** The save that this page or script knows of, which the contract asks for. */
    int knownVersion() {
        if (version == null) throw Refusal.unacceptable("version", "Please send the version you have read.");
        return version;
    }

    int nextSeq() {
        if (seq == null) throw Refusal.unacceptable("seq", "Please send the number of this save.");
        return seq;
    }
}

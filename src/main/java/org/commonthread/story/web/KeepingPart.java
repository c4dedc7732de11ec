package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.story.DraftView;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Writing;
import org.jspecify.annotations.Nullable;

/** How the composer's words come to be kept, and what is said when they could not be: a newer copy, or a field to look at. */
@Named
@RequestScoped
public class KeepingPart {
    /** Those that have a place for their own problem. */
    private static final List<String> FIELDS = List.of("title", "body", "timeline", "audience");

    @Inject
    Writing writing;

    @Inject
    ReadersPart readers;

    @Inject
    CurrentActor current;

    private @Nullable DraftView kept;
    private @Nullable DraftView newer;
    private @Nullable StoryWords before;
    private @Nullable Refusal refusal;

    /** One of her stories, as it was kept last. */
    DraftView open(String slug) {
        kept = writing.draft(current.get().member(), slug);
        readers.begin(kept.words());
        return kept;
    }

    /** What she had typed when her login ended. */
    void fill(Map<String, String> typed) {
        readers.fill(typed.get("audience"));
    }

    /** Whether the words are kept. If not, both copies or the fields in question are shown. */
    boolean keep(String draftKey, int seq, StoryWords words) {
        try {
            kept = writing.keep(current.get(), new KeepDraft(draftKey, seq, readers.with(words)));
            return true;
        } catch (Refusal refused) {
            refusal = refused;
            var present = refused.present();
            if (present != null && present.value() instanceof DraftView copy) {
                kept = copy;
                newer = copy;
            }
            return false;
        }
    }

    /** She goes on with the newer copy; {@code hers} stays in the page for her to copy from. */
    DraftView take(String draftKey, StoryWords hers) {
        before = hers;
        kept = writing.kept(current.get(), draftKey);
        return kept;
    }

    boolean isForOneGroup() {
        return readers.isOneGroup();
    }

    void refused(Refusal refused) {
        refusal = refused;
    }

    /** What is kept; nothing before a story's first save. */
    @Nullable
    DraftView kept() {
        return kept;
    }

    public @Nullable DraftView getNewer() {
        return newer;
    }

    public @Nullable StoryWords getBefore() {
        return before;
    }

    /** What stands in the way of keeping one field. */
    public @Nullable String problemOf(String field) {
        return refusal == null ? null : refusal.problemOf(field);
    }

    /** Anything else that stands in the way. */
    public @Nullable String getProblem() {
        if (refusal == null || newer != null) return null;
        return FIELDS.stream().anyMatch(field -> problemOf(field) != null) ? null : refusal.sentence();
    }
}

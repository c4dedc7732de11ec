package org.commonthread.moderation.word.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.commonthread.moderation.word.WordAction;
import org.commonthread.moderation.word.WordRule;
import org.commonthread.moderation.word.WordView;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** The fields of one line of a list. */
public abstract class WordForm {
    private String words = "";
    private WordAction action = WordAction.HOLD;
    private @Nullable ContentNote note;
    private String why = "";
    private int version;
    private @Nullable Refusal refusal;

    /** A choice as a form offers it. */
    public record Choice(WordAction code, String label) {}

    void fill(WordView rule) {
        words = rule.words();
        action = rule.action();
        note = rule.note();
        why = rule.why();
        version = rule.version();
    }

    void clear() {
        words = "";
        why = "";
        note = null;
    }

    WordRule rule() {
        return new WordRule(words, action, note, why);
    }

    /** Does it; if that is refused what was typed stays in the fields. */
    boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refusal refused) {
            refusal = refused;
            return false;
        }
    }

    public List<Choice> getActions() {
        return Arrays.stream(WordAction.values())
                .map(each -> new Choice(each, Spoken.say("list." + each)))
                .toList();
    }

    public List<ContentNote> getNotes() {
        return List.of(ContentNote.values());
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public WordAction getAction() {
        return action;
    }

    public void setAction(WordAction action) {
        this.action = action;
    }

    public @Nullable ContentNote getNote() {
        return note;
    }

    public void setNote(@Nullable ContentNote note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public boolean isRefused() {
        return refusal != null;
    }

    public @Nullable String getWordsProblem() {
        return refusal == null ? null : refusal.problemOf("words");
    }

    public @Nullable String getNoteProblem() {
        return refusal == null ? null : refusal.problemOf("note");
    }

    public @Nullable String getProblem() {
        return refusal == null || refusal.kind() == Refusal.Kind.NOT_ACCEPTABLE ? null : refusal.sentence();
    }
}

package org.commonthread.moderation.reply.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonthread.moderation.reply.ReplyLanguage;
import org.commonthread.moderation.reply.ReplyView;
import org.commonthread.moderation.reply.ReplyWords;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The fields of one prepared reply. What is refused stays in them. */
public abstract class ReplyForm {
    private ReasonCode rule = ReasonCode.PERSONAL_DATA;
    private ReplyLanguage language = ReplyLanguage.ENGLISH;
    private String name = "";
    private String text = "";
    private boolean offered = true;
    private int version;
    private @Nullable Refusal refusal;

    /** One of several to choose from. */
    public record Choice(Enum<?> code, String words) {}

    void fill(ReplyView reply) {
        rule = reply.rule();
        language = reply.language();
        name = reply.name();
        text = reply.text();
        offered = reply.offered();
        version = reply.version();
    }

    ReplyWords words() {
        return new ReplyWords(rule, language, name, text, offered);
    }

    boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refusal refused) {
            refusal = refused;
            return false;
        }
    }

    public List<Choice> getRules() {
        return Stream.of(ReasonCode.values())
                .map(code -> new Choice(code, Spoken.say("rule." + code)))
                .toList();
    }

    public List<Choice> getLanguages() {
        return Stream.of(ReplyLanguage.values())
                .map(code -> new Choice(code, Spoken.say("language." + code)))
                .toList();
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }

    public ReasonCode getRule() {
        return rule;
    }

    public void setRule(ReasonCode rule) {
        this.rule = rule;
    }

    public ReplyLanguage getLanguage() {
        return language;
    }

    public void setLanguage(ReplyLanguage language) {
        this.language = language;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

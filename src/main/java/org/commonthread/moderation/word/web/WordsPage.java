package org.commonthread.moderation.word.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.moderation.word.KeepingWords;
import org.commonthread.moderation.word.WordAction;
import org.commonthread.moderation.word.WordMatch;
import org.commonthread.moderation.word.WordView;
import org.commonthread.platform.text.Marked;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** All lists, a place to add a line, and a place to try them on a text. */
@Named
@RequestScoped
public class WordsPage extends WordForm {
    /** As long as a comment. */
    public static final int TRIED_MAX = 10_000;

    @Inject
    KeepingWords keeping;

    @Inject
    CurrentActor current;

    private List<Group> groups = List.of();
    private String text = "";
    private @Nullable Tried tried;

    /** The lines of one list. */
    public record Group(String title, String what, List<WordView> lines) {}

    /** What the lists see in a text: the text with its marks, and which line did what. */
    public record Tried(String html, List<String> seen) {
        public boolean nothing() {
            return seen.isEmpty();
        }
    }

    @PostConstruct
    public void load() {
        var all = keeping.all(current.get());
        groups = Arrays.stream(WordAction.values())
                .map(action -> new Group(
                        Spoken.say("list." + action),
                        Spoken.say("list.what." + action),
                        all.stream().filter(line -> line.action() == action).toList()))
                .toList();
    }

    public void add() {
        if (!attempt(() -> keeping.add(current.get(), rule()))) return;
        clear();
        load();
    }

    public void tryOut() {
        var typed = Typed.lines(text);
        var matches = keeping.tried(current.get(), typed);
        var spans = matches.stream()
                .map(match -> new Marked.Span(match.start(), match.end()))
                .toList();
        tried = new Tried(
                Marked.toHtml(typed, spans).toString(),
                matches.stream().map(match -> said(match, typed)).distinct().toList());
    }

    private static String said(WordMatch match, String typed) {
        var list = Spoken.say("list." + match.rule().action());
        return Spoken.say(
                "list.seen",
                typed.substring(match.start(), match.end()),
                list,
                match.rule().words());
    }

    public List<Group> getGroups() {
        return groups;
    }

    public boolean isMayEdit() {
        return current.get().roles().contains(Role.ADMIN);
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public @Nullable Tried getTried() {
        return tried;
    }
}

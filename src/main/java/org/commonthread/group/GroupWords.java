package org.commonthread.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a group says of itself.
 *
 * @param questions asked of whoever wishes to join, one a line; empty if there is nothing to ask
 */
public record GroupWords(
        @Size(min = NAME_MIN, max = NAME_MAX, message = "Please give a name of 3 to 80 characters.")
        String name,

        @NotBlank(message = "Please say in a few words whom the group is for and what it does.")
        @Size(max = ABOUT_MAX, message = "Please keep it to 4,000 characters.")
        String about,

        @NotBlank(message = "Please say how people are with each other here. A few lines are enough.")
        @Size(max = RULES_MAX, message = "Please keep it to 4,000 characters.")
        String rules,

        @Pattern(
                regexp = "(?:[^\\n]{1,200}(?:\\n[^\\n]{1,200}){0,4})?",
                message = "Five questions at most, please, of up to 200 characters each.")
        String questions) {
    public static final int NAME_MIN = 3;
    public static final int NAME_MAX = 80;
    public static final int ABOUT_MAX = 4_000;
    public static final int RULES_MAX = 4_000;
    public static final int QUESTIONS_MAX = 5;
    public static final int QUESTION_MAX = 200;

    public GroupWords {
        name = Typed.line(name);
        about = Typed.lines(about).strip();
        rules = Typed.lines(rules).strip();
    }

    /** As a form or a script sends it; an empty question is none. */
    public static GroupWords of(
            @Nullable String name, @Nullable String about, @Nullable String rules, @Nullable List<String> questions) {
        var lines = Stream.ofNullable(questions)
                .flatMap(List::stream)
                .map(Typed::line)
                .filter(question -> !question.isEmpty())
                .collect(Collectors.joining("\n"));
        return new GroupWords(Typed.line(name), Typed.lines(about), Typed.lines(rules), lines);
    }

    /** All of it, as it is screened and judged. */
    String text() {
        return Stream.of(name, about, rules, questions)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    public static List<String> lines(String questions) {
        return questions.lines().toList();
    }
}

package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.commonthread.group.GroupWords;

/** The fields for what a group says of itself, where one is made and where it is changed. */
@Named
@RequestScoped
public class WordsPart {
    @Inject
    FormPart form;

    private GroupWords before = new GroupWords("", "", "", "");

    /** One field for a question. */
    public record Question(String id, int number, String words) {}

    void begin(GroupWords words) {
        before = words;
    }

    GroupWords words() {
        return GroupWords.of(getName(), getAbout(), getRules(), lines());
    }

    private List<String> lines() {
        var typed = form.lines("question");
        return typed.isEmpty() ? GroupWords.lines(before.questions()) : typed;
    }

    public String getName() {
        return form.text("name", before.name());
    }

    public String getAbout() {
        return form.text("about", before.about());
    }

    public String getRules() {
        return form.text("rules", before.rules());
    }

    public List<Question> getQuestions() {
        var lines = lines();
        return IntStream.range(0, GroupWords.QUESTIONS_MAX)
                .mapToObj(i -> new Question("question-" + (i + 1), i + 1, i < lines.size() ? lines.get(i) : ""))
                .toList();
    }
}

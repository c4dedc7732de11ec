package org.commonthread.group.joining.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.commonthread.group.GroupText;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.group.joining.Joining;
import org.commonthread.group.joining.OwnRequest;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Joining a group, or asking to; and what has become of having asked. */
@Named
@RequestScoped
public class JoinPage {
    @Inject
    Groups groups;

    @Inject
    Joining joining;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;
    private @Nullable GroupText text;
    private @Nullable OwnRequest asked;

    /** A question with what she has typed so far. */
    public record Question(String id, String words, String typed) {}

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug"));
        group = seen;
        text = groups.text(seen);
        asked = joining.last(current.get(), seen).orElse(null);
        if (form.isPost()) form.send(() -> form.text("deed").equals("withdraw") ? withdraw(seen) : join(seen));
        else if (seen.belongs() && !isInNeed()) form.leaveFor(seen.address());
    }

    private String join(GroupView seen) {
        var command = new JoinGroup(form.lines("answer"), form.version(), form.isTicked("promise"));
        var belongs = joining.join(current.get(), seen.slug(), command);
        var inNeed =
                joining.last(current.get(), seen).filter(OwnRequest::inNeed).isPresent();
        if (!belongs) return seen.address() + "/join";
        return inNeed ? seen.address() + "/join?come=in" : seen.address();
    }

    private String withdraw(GroupView seen) {
        joining.withdraw(current.get(), seen.slug());
        return seen.address();
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public @Nullable GroupText getText() {
        return text;
    }

    /** What has become of her last wish to join; null if there was none. */
    public @Nullable OwnRequest getAsked() {
        return asked;
    }

    /** Whether what she has just answered sounds as if she might need somebody now. */
    public boolean isInNeed() {
        return asked != null
                && asked.inNeed()
                && (asked.waits() || form.text("come").equals("in"));
    }

    public boolean isWaiting() {
        return asked != null && asked.waits();
    }

    /** Whether there is still something to ask her. */
    public boolean isAsking() {
        return !isWaiting() && group != null && !group.belongs();
    }

    public boolean isDeclined() {
        return asked != null && !asked.reason().isEmpty();
    }

    public List<Question> getQuestions() {
        var questions = text == null ? List.<String>of() : text.questions();
        var typed = form.lines("answer");
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Question("answer-" + i, questions.get(i), i < typed.size() ? typed.get(i) : ""))
                .toList();
    }

    /** What she is asked to say of herself; empty if the group is for everybody. */
    public String getPromise() {
        return group == null ? "" : group.audience().promise();
    }
}

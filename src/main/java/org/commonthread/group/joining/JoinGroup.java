package org.commonthread.group.joining;

import java.util.List;
import java.util.stream.Stream;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wishes to belong to a group.
 *
 * @param answers to its questions, in their order
 * @param rulesVersion the rules she has read and says yes to
 * @param promise whether she says that the group is for people like her
 */
public record JoinGroup(List<String> answers, int rulesVersion, boolean promise) {
    public JoinGroup(@Nullable List<String> answers, int rulesVersion, boolean promise) {
        this.answers = Stream.ofNullable(answers)
                .flatMap(List::stream)
                .map(answer -> Typed.lines(answer).strip())
                .toList();
        this.rulesVersion = rulesVersion;
        this.promise = promise;
    }

    String answer(int position) {
        return position < answers.size() ? answers.get(position) : "";
    }
}

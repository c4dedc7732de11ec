package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonthread.moderation.word.WordAction;
import org.commonthread.moderation.word.WordMatch;

/** Turns what the word lists see into reasons to wait; the other lists are for the author's eyes while she writes. */
class ListedWords implements Check {
    private static final Pattern LINK = Pattern.compile("https?:|www\\.|\\]\\(|\\]:");

    private final List<WordMatch> matches;

    ListedWords(List<WordMatch> matches) {
        this.matches = matches;
    }

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        return matches.stream()
                .flatMap(match -> reason(match, submission.text(), author).map(why -> finding(why, match)))
                .toList();
    }

    private static Stream<Reason> reason(WordMatch match, String text, Standing author) {
        var action = match.rule().action();
        if (action == WordAction.CRISIS) return Stream.of(Reason.CRISIS);
        if (action == WordAction.HOLD && !author.staff()) return Stream.of(Reason.WORD_LIST);
        return action == WordAction.BLOCK_LINK && isInLink(match, text) ? Stream.of(Reason.BLOCKED_LINK) : Stream.of();
    }

    /** Between two blanks stands one word; one that has the beginnings of an address in it is a link. */
    private static boolean isInLink(WordMatch match, String text) {
        var from = match.start();
        while (from > 0 && match.start() - from < 500 && !Character.isWhitespace(text.charAt(from - 1))) from--;
        var to = match.end();
        while (to < text.length() && to - match.end() < 500 && !Character.isWhitespace(text.charAt(to))) to++;
        return LINK.matcher(text.substring(from, to)).find();
    }

    private static Finding finding(Reason reason, WordMatch match) {
        return new Finding(reason, match.start(), match.end(), match.rule().words());
    }
}

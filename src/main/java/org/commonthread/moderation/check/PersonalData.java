package org.commonthread.moderation.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Kind;

/**
 * What could lead a stranger to somebody: once read by others it cannot be taken back. The author is asked before she
 * sends it (ST-9); what she sends all the same, a person looks at first.
 */
class PersonalData implements Check {
    private static final Map<PersonalKind, Pattern> PATTERNS = new EnumMap<>(PersonalKind.class);
    /** More than anyone would mend one by one. */
    private static final int MOST = 100;

    static {
        Arrays.stream(PersonalKind.values())
                .filter(kind -> !kind.pattern().isEmpty())
                .forEach(kind -> PATTERNS.put(kind, Pattern.compile(kind.pattern())));
    }

    /** The parts of the text that could, in their order; none of them overlaps another. */
    static List<PersonalSpan> in(Actor author, String text) {
        var all = new ArrayList<PersonalSpan>();
        PATTERNS.forEach((kind, pattern) -> add(all, kind, pattern, text));
        var name = author.legalName().pattern(author.name());
        if (!name.isEmpty()) add(all, PersonalKind.OWN_NAME, Pattern.compile(name), text);
        return all.stream()
                .sorted(Comparator.comparingInt(PersonalSpan::start))
                .limit(MOST)
                .toList();
    }

    private static void add(List<PersonalSpan> all, PersonalKind kind, Pattern pattern, String text) {
        var known = List.copyOf(all);
        pattern.matcher(text)
                .results()
                .map(match -> new PersonalSpan(kind, match.start(), match.end()))
                .filter(span -> known.stream().noneMatch(span::overlaps))
                .limit(MOST)
                .forEach(all::add);
    }

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        var inText = in(submission.author(), submission.text()).stream()
                .map(span -> new Finding(Reason.PII_SUSPECTED, span.start(), span.end()));
        return Stream.concat(inText, inTitle(submission)).toList();
    }

    /** A comment stands under somebody else's title. */
    private static Stream<Finding> inTitle(Submission submission) {
        return submission.subject().kind() == Kind.STORY
                        && !in(submission.author(), submission.title()).isEmpty()
                ? Stream.of(Finding.ofWhole(Reason.PII_SUSPECTED))
                : Stream.empty();
    }
}

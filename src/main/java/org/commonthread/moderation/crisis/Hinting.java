package org.commonthread.moderation.crisis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.check.Checks;
import org.commonthread.moderation.check.Distress;
import org.commonthread.moderation.word.WordAction;
import org.commonthread.moderation.word.WordLists;

/** Reads along while somebody writes, for her alone. */
@ApplicationScoped
public class Hinting {
    private static final Set<Distress> NEEDS_SOMEBODY = EnumSet.of(Distress.STATED, Distress.VEILED);
    private static final int LONGEST = 100_000;
    private static final Set<WordAction> HELP = EnumSet.of(WordAction.SUGGEST_HELP, WordAction.CRISIS);

    @Inject
    Checks checks;

    @Inject
    WordLists lists;

    @Inject
    Helping helping;

    /** @param typed the words so far; of more than the longest story only the beginning is read */
    public Hints on(String typed, String country) {
        var text = typed.substring(0, Math.min(typed.length(), LONGEST));
        var matches = lists.in(text);
        var help = NEEDS_SOMEBODY.contains(checks.distress(text))
                || matches.stream().anyMatch(match -> HELP.contains(match.rule().action()));
        return new Hints(help, help ? helping.in(country) : List.of(), lists.hurtful(text));
    }
}

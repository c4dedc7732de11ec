package org.commonthread.moderation.word;

import java.util.ArrayList;
import java.util.List;
import org.ahocorasick.trie.PayloadTrie;

/**
 * All lists laid out as one automaton (Aho and Corasick, 1975): a text is read once, from its beginning to its end,
 * however many rules there are and whatever is typed in them.
 */
final class Lexicon {
    /** More places than a moderator would look at; a text that is one word repeated has no more to tell. */
    private static final int MOST = 200;

    private static final String ANY_REST = "*";

    private final PayloadTrie<List<Spelled>> automaton;

    /** A rule and how its words may be cut out of longer ones. */
    private record Spelled(WordView rule, boolean anyBeginning, boolean anyEnd) {
        boolean standsIn(Folded text, int start, int end) {
            return (anyBeginning || !text.isWithinWord(start)) && (anyEnd || !text.isWithinWord(end));
        }

        /** With the rest of the word that an asterisk stands for. */
        WordMatch match(Folded text, int start, int end) {
            var from = start;
            while (anyBeginning && text.isWithinWord(from)) from--;
            var to = end;
            while (anyEnd && text.isWithinWord(to)) to++;
            return new WordMatch(text.origin(from), text.origin(to), rule);
        }
    }

    Lexicon(List<WordView> rules) {
        var byLetters = new java.util.LinkedHashMap<String, List<Spelled>>();
        for (var rule : rules) {
            if (!rule.active()) continue;
            var words = rule.words();
            var spelled = new Spelled(rule, words.startsWith(ANY_REST), words.endsWith(ANY_REST));
            var from = spelled.anyBeginning() ? 1 : 0;
            var to = spelled.anyEnd() ? words.length() - 1 : words.length();
            if (from >= to) continue;
            byLetters
                    .computeIfAbsent(
                            Folded.of(words.substring(from, to).strip()).toString(), any -> new ArrayList<>())
                    .add(spelled);
        }
        var builder = PayloadTrie.<List<Spelled>>builder();
        byLetters.forEach(builder::addKeyword);
        automaton = builder.build();
    }

    /** What the lists see in a text, in its order; words that are allowed are seen by no other list. */
    List<WordMatch> in(String typed) {
        var text = Folded.of(typed);
        var found = new ArrayList<WordMatch>();
        automaton.parseText(text.letters(), emit -> {
            var end = emit.getEnd() + 1;
            for (var spelled : emit.getPayload()) {
                if (found.size() < MOST && spelled.standsIn(text, emit.getStart(), end)) {
                    found.add(spelled.match(text, emit.getStart(), end));
                }
            }
            return found.size() < MOST;
        });
        var allowed = found.stream()
                .filter(match -> match.rule().action() == WordAction.ALLOW)
                .toList();
        return found.stream()
                .filter(match -> match.rule().action() != WordAction.ALLOW)
                .filter(match -> allowed.stream().noneMatch(match::within))
                .sorted(java.util.Comparator.comparingInt(WordMatch::start))
                .toList();
    }
}

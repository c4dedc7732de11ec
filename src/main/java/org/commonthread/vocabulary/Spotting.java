package org.commonthread.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds known names in a text, word by word and never within a word. The names are kept as a tree of words, so a text
 * is read once, and at each word only as far as the longest name goes.
 */
final class Spotting<T> {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private final Set<T> meant = new LinkedHashSet<>();
    }

    void learn(String name, T meaning) {
        var node = root;
        for (var word : words(name)) node = node.next.computeIfAbsent(word, any -> new Node<>());
        if (node != root) node.meant.add(meaning);
    }

    /** What the text speaks of, each once; where one name begins another, the longer one counts. */
    List<T> in(String text) {
        var words = words(text);
        var found = new LinkedHashSet<T>();
        for (int at = 0; at < words.size(); at++) found.addAll(longestFrom(words, at));
        return List.copyOf(found);
    }

    private Set<T> longestFrom(List<String> words, int from) {
        Set<T> longest = Set.of();
        var node = root;
        for (int at = from; at < words.size(); at++) {
            var next = node.next.get(words.get(at));
            if (next == null) break;
            node = next;
            if (!node.meant.isEmpty()) longest = node.meant;
        }
        return longest;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) words.add(found.group());
        return words;
    }
}

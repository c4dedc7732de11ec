package org.commonthread.group;

import java.util.Locale;
import java.util.Set;
import org.commonthread.platform.Parameters;

/**
 * Which groups are wanted.
 *
 * @param word that stands in their names or in what they say of themselves; empty if any will do
 */
public record GroupFilter(Set<GroupKind> kinds, Set<GroupAudience> audiences, String word) {
    private static final int WORD_MAX = 80;

    /**
     * As the parameters of an address say it: {@code kind}, {@code audience} and {@code q}.
     *
     * @throws org.commonthread.platform.Refusal if one of them says nothing we know
     */
    public static GroupFilter asked(Parameters asked) {
        var typed = asked.typed("q");
        var word = typed.length() > WORD_MAX ? typed.substring(0, WORD_MAX) : typed;
        return new GroupFilter(
                asked.oneOrAll(GroupKind.class, "kind"), asked.oneOrAll(GroupAudience.class, "audience"), word);
    }

    /** For {@code like}, with {@code !} before what would be a sign of its own. */
    String pattern() {
        return "%" + word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}

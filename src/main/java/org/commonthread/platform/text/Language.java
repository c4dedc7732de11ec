package org.commonthread.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The language somebody seems to write in: the one whose commonest small words stand there most often. That is enough to
 * bring her words before somebody who reads it; nothing is decided by it.
 */
public enum Language {
    ENGLISH("""
            the and is are was were i i'm i've you my your it it's of to in on at that this for with not don't have has had
            but what who when from been they she we be do so if or as an can will just after about would am how all"""),
    SPANISH("""
            el la los las de que y en un una es fue yo mi mis su lo se por para con no pero como más muy me al del está
            estoy hay he tengo soy gracias también cuando desde todo porque nos ya si sin le te"""),
    /** Another one, or too little to tell. */
    OTHER("");

    /** So that what is close to one of ours is not taken for it: French, Portuguese, Italian, German, Dutch. */
    private static final List<Set<String>> OTHERS = List.of(
            words(
                    "le la les des de du et est une un je j'ai que qui dans pour pas ne sur avec mon ma mais il elle nous vous au"),
            words(
                    "o a os as de que e não um uma é para com por mais meu minha eu do da em no na foi se mas muito você nos"),
            words("il lo la gli di che è e non per sono mi con una un della ho ma come si le nel al anche più del"),
            words(
                    "der die das und ist nicht ich ein eine zu mit auf für es war mir mich wie sie den dem aber auch habe in"),
            words("de het een en van ik is dat niet op te met voor mijn maar was zijn aan er heb ook die in bij naar"));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}']+");

    /** Beyond this a text only says again in which language it is. */
    private static final int ENOUGH = 2_000;

    /** One small word may be a name, or part of a greeting. */
    private static final int LEAST = 2;

    private final Set<String> small;

    Language(String small) {
        this.small = words(small);
    }

    /** The language of a text; {@link #OTHER} where two are as likely. */
    public static Language of(String text) {
        var begin = text.substring(0, Math.min(ENOUGH, text.length())).toLowerCase(Locale.ROOT);
        var found = List.of(BETWEEN_WORDS.split(begin.replace('’', '\'')));
        var others = OTHERS.stream().mapToLong(each -> count(found, each)).max().orElse(0);
        var english = count(found, ENGLISH.small);
        var spanish = count(found, SPANISH.small);
        if (english >= LEAST && english > Math.max(spanish, others)) return ENGLISH;
        if (spanish >= LEAST && spanish > Math.max(english, others)) return SPANISH;
        return OTHER;
    }

    private static long count(List<String> found, Set<String> small) {
        return found.stream().filter(small::contains).count();
    }

    private static Set<String> words(String line) {
        return Arrays.stream(line.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}

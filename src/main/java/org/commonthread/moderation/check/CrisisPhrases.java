package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of someone who may be about to harm herself (SF-1), in two tiers: what is stated calls a person at once, what is
 * veiled is read within the hour. With this illness "I'm dying" is often simply true, talk of the end of life is no
 * crisis, bones that break make people afraid to hurt themselves, and some hormone tablets are called suicide
 * inhibitors. English and Spanish; {@code crisis/*.tsv} among the tests say what counts as what and how well it works.
 */
class CrisisPhrases implements Check {
    private static final String NOT_DENIED = "(?<!not )(?<!n['’]t )(?<!never )(?<!no )";
    private static final String MEANS_TO = NOT_DENIED
            + "\\b(?:want(?:s|ed)? to|(?:am|['’]m|is|are) going to|about to|plan(?:s|ning)? (?:to|on)|urge to|will|['’]ll"
            + "|think(?:ing)? (?:of|about)|ready to|tr(?:y|ied) to)";
    private static final String SELF = "(?:myself|herself|himself|themsel(?:f|ves))";
    private static final String TABLETS = "(?:pills|tablets|morphine|meds|medication|opioids|insulin)";

    private static final Pattern STATED = Spans.phrase(String.join(
            "|",
            "\\b(?:kill|harm|hang|shoot|drown)(?:ing)? " + SELF + "\\b",
            NOT_DENIED
                    + "\\b(?:want to|going to|about to|plan(?:ning)? to|urge to|think(?:ing)? of) (?:hurt|cut)(?:ting|ing)? "
                    + SELF + "\\b",
            "\\bcut(?:ting)? " + SELF + " (?:again|on purpose|last night|every)\\b",
            "\\bself[- ]harm(?:ing|ed)\\b",
            "\\b(?:end(?:ing)? (?:my|her|his) (?:own )?life|end(?:ing)? it all|plan to end it)\\b",
            "\\btak(?:e|ing) (?:my|her|his) own life\\b",
            NOT_DENIED + "\\b(?:want to|going to|about to|plan to|ready to|tried to|I will|I['’]ll) take my life\\b",
            NOT_DENIED + "\\bwant to (?:die (?:now|today|tonight|already)|be dead)\\b",
            "\\b(?:don['’]t|do not) want to (?:live|be alive|be here) any ?more\\b",
            "\\bsuicid(?:e(?! (?:inhibitor|gene|inactivator))|al)\\b",
            "\\b(?:saved up|saving up|stockpil(?:ed|ing)|hoard(?:ed|ing)) (?:all )?(?:my|the|these)? ?" + TABLETS
                    + "\\b",
            MEANS_TO + " (?:take|swallow) (?:all|the whole)\\b",
            MEANS_TO + " (?:take an )?overdose\\b|\\btook an overdose\\b",
            "\\bI know how (?:and when )?I(?:['’]ll| will| am going to) do it\\b",
            MEANS_TO + " jump (?:off|from|in front of)\\b",
            "\\bI['’]ll be (?:dead|gone) (?:by|when|before)\\b|\\bread this,? I(?:['’]ll| will) be (?:dead|gone)\\b",
            "\\b(?:this is my|my last) goodbye\\b|\\bgoodbye letters?\\b",
            "\\b(?:me (?:quiero|voy a) matar|(?:quiero|voy a) matarme|suicidarme|suicidio|suicidarse)\\b",
            "\\b(?:me quiero morir ya|quiero morirme ya|acabar con mi vida|quitarme la vida)\\b",
            "\\btomar(?:me)? todas las pastillas\\b"));

    private static final Pattern VEILED = Spans.phrase(String.join(
            "|",
            "\\bno point any ?more\\b|\\bpoint (?:of|in) (?:living|life|going on)\\b",
            "\\bwish I (?:was|were) dead\\b|\\bnever wake up\\b|\\b(?:not|didn['’]t|don['’]t) wake up (?:again|tomorrow)\\b",
            "\\bbetter off (?:without me|dead|if I)\\b",
            "\\b(?:I am|I['’]m|feel like|being) (?:such )?a burden\\b",
            "\\bI (?:can['’]t|cannot|can not) (?:go on|carry on|keep going)(?: (?:any ?more|like this))? ?(?=[.,!?;\\n]|$)",
            "\\bI (?:can['’]t|cannot) (?:do|take|bear) (?:this|it) any ?more\\b",
            "\\b(?:nothing (?:left )?|no reason )to live(?: for)?\\b",
            "\\bnobody would (?:miss|notice) me\\b|\\bnobody would (?:miss me|notice if I)\\b",
            "\\bI (?:just )?want to (?:disappear|not exist|give up on life)\\b|\\bdon['’]t want to exist\\b",
            "\\bwant it (?:all )?to be over ?(?=[.!?\\n]|$)",
            "\\bno quiero (?:seguir viviendo|vivir)\\b|\\bsoy una carga\\b|\\bsentido a la vida\\b"));

    private static final Pattern NEAR_THE_END = Spans.phrase(String.join(
            "|",
            "\\bhospice\\b|\\bpalliative\\b|\\bend[- ]of[- ]life\\b|\\bend of (?:my|her|his) life\\b",
            "\\b(?:do[- ]not[- ]resuscitate|DNR|living will|advance directive|assisted dying|assistance in dying|MAiD)\\b",
            "\\bdie at home\\b|\\b(?:I am|I['’]m) dying(?! (?:to|for))\\b|\\bafraid (?:to die|of dying)\\b|\\bdied (?:on|last|in (?!the\\b))",
            "\\b(?:funeral|chose comfort|memory box(?:es)?)\\b|\\bhave (?:months|weeks|days)\\b|\\bsay (?:months|weeks|days)\\b",
            "\\bcuidados paliativos\\b|\\bmorir en casa\\b"));

    @Override
    public List<Finding> examine(Submission submission, Standing author) {
        var stated = spans(Reason.CRISIS, STATED, submission.text(), Distress.STATED);
        var veiled = spans(Reason.CONCERN, VEILED, submission.text(), Distress.VEILED);
        return Stream.concat(stated, veiled).toList();
    }

    private static Stream<Finding> spans(Reason reason, Pattern pattern, String text, Distress rule) {
        return Spans.of(reason, pattern, text).stream()
                .map(span -> new Finding(reason, span.start(), span.end(), rule.name()));
    }

    /** The nearest to danger of all that a text says. */
    static Distress of(String text) {
        if (STATED.matcher(text).find()) return Distress.STATED;
        if (VEILED.matcher(text).find()) return Distress.VEILED;
        return NEAR_THE_END.matcher(text).find() ? Distress.NEAR_THE_END : Distress.NONE;
    }
}

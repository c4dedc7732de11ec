package org.commonthread.moderation.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            + "\\b(?:wants? to|wanted to|wnat to|wanna|gonna|going to|about to|plan(?:s|ning)? (?:to|on)|urge to|will|['’]ll"
            + "|think(?:ing)? (?:of|about)|ready to|decided to|tr(?:y|ied) to)";
    /** The same without what only happens to one: bones that break, an illness that ends. */
    private static final String WISHES_TO = NOT_DENIED
            + "\\b(?:wants? to|wanted to|wanna|going to|about to|plan(?:s|ning)? to|urge to|think(?:ing)? of|ready to|tried to)";

    private static final String I_WILL = "\\bI(?:['’]ll| will|['’]m going to| am going to)";
    private static final String SELF = "(?:myself|herself|himself|themsel(?:f|ves))";
    private static final String WHOSE = "(?:my|her|his|their)";

    /** What kills when too much of it is taken, as people here have it at home. */
    private static final String DRUGS = "(?:morphine|oxycodone|oxy|oramorph|fentanyl|codeine|tramadol|opioids|insulin"
            + "|lorazepam|diazepam|valium|zopiclone|paracetamol|tylenol|acetaminophen|sleeping (?:pills|tablets)|pain meds)";

    private static final String TABLETS = "(?:pills|tablets|meds|medication|" + DRUGS + ")";
    private static final String MEANS = "(?:pills|tablets|rope|noose|razor|blades?|gun|shotgun|knife)";

    /** Within one sentence. */
    private static final String SOON_AFTER = "[^.!?\\n]{0,30}\\b";

    private static final List<String> ACTS = List.of(
            "\\b(?:kill|harm|hang|shoot|drown)(?:ing)? " + SELF + "\\b|\\bkms\\b|\\bunalive\\b",
            WISHES_TO + " (?:hurt|cut)(?:ting|ing)? " + SELF + "\\b",
            "\\b(?:been )?(?:cutting|burning|hurting) " + SELF + "\\b|\\bself[- ]harm(?:ing|ed)\\b",
            "\\bcut(?:ting)? " + SELF
                    + " (?:again|on purpose|last night|every)\\b|\\b(?:been|started) cutting again\\b",
            "\\bcut(?:ting)? " + WHOSE + " (?:arms?|wrists?|thighs?)\\b",
            "\\bsuicid(?:e(?! (?:inhibitor|gene|inactivator))|al)\\b");

    private static final List<String> INTENT = List.of(
            "\\b(?:end(?:ing)? " + WHOSE + " (?:own )?life|end(?:ing)? it all|plan to end it)\\b",
            "\\btak(?:e|ing) " + WHOSE + " own life\\b|" + WISHES_TO + " take my life\\b|" + I_WILL
                    + " take my life\\b",
            MEANS_TO + " end it(?: all)?\\b(?! with)",
            "\\b(?:tonight|tomorrow|today|this weekend)\\b" + SOON_AFTER + I_WILL + " (?:end|finish) it\\b",
            I_WILL + " (?:end|finish) (?:it|things) (?:now|tonight|tomorrow|today|this (?:week|weekend)|before)\\b",
            MEANS_TO + " (?:die (?:now|today|tonight|already|soon)|be dead)\\b|\\bby my own hand\\b",
            "\\b(?:don['’]t|do not) want to (?:live|be alive|be here) any ?more\\b",
            "\\bI know how (?:and when )?I(?:['’]ll| will| am going to) do it\\b",
            MEANS_TO + " jump (?:off|from|in front of)\\b",
            "\\bthink(?:ing)? (?:of|about) (?:driving|steering|walking|stepping) (?:into|off|in front of)\\b",
            "\\bclimbed over the (?:rail|railings?|wall|barrier|parapet)\\b",
            "\\bI(?:['’]m| am) not going to wake up\\b|\\bI know which (?:bridge|roof|tree|train|platform)\\b",
            "\\bI['’]ll be (?:dead|gone) (?:by|when|before)\\b|\\bby the time you (?:read|see|find) (?:this|me)\\b",
            "\\bread this,? I(?:['’]ll| will) be (?:dead|gone)\\b",
            "\\b(?:this is my|my last) goodbye\\b|\\bgoodbye letters?\\b|\\btexted (?:me |us )?goodbye\\b");

    private static final List<String> MEANS_AT_HAND = List.of(
            "\\b(?:saved up|saving up|saving|stockpil(?:ed|ing)|hoard(?:ed|ing)) (?:all )?(?:my|the|these|her|his)? ?"
                    + TABLETS + "\\b",
            "\\b" + TABLETS + " (?:is |are |all )?(?:saved up|hidden away|stashed|put by)\\b",
            MEANS_TO + " (?:take|swallow) (?:all|the whole)\\b(?! dose)",
            MEANS_TO + " (?:take an )?overdose\\b|\\btook an overdose\\b",
            "\\b(?:took|taken|swallowed) (?:all (?:of )?(?:my|the|her|his) " + DRUGS
                    + "|(?:a|the) (?:whole )?(?:bottle|box|packet|strip) of " + TABLETS + ")\\b",
            "\\bhow (?:many|much) (?:mg of )?" + TABLETS
                    + " (?:it takes|does it take|would it take|to (?:die|be sure))\\b",
            "\\b" + MEANS + "\\b" + SOON_AFTER
                    + "(?:lined up|laid out|ready|counted out|in (?:my|her|his|their) (?:hand|mouth))\\b",
            "\\bbought (?:a|the|some) (?:rope|noose)\\b(?! (?:swing|light|ladder))");

    private static final List<String> SPANISH = List.of(
            "\\b(?:me|se) (?:quier[oe]|va|voy) (?:a )?matar\\b|\\b(?:quier[oe]|va|voy) (?:a )?matar[ms]e\\b",
            "\\bsuicid(?:ar[ms]e|io|arse)\\b|\\bquitar(?:[ms]e)? la vida\\b|\\bacabar con (?:mi|su) vida\\b",
            "\\b(?:me quiero morir ya|quiero morirme ya)\\b|\\btomar(?:me)? todas las pastillas\\b");

    private static final Pattern STATED = phrases(ACTS, INTENT, MEANS_AT_HAND, SPANISH);

    private static final Pattern VEILED = phrases(List.of(
            "\\bno point any ?more\\b|\\bpoint (?:of|in) (?:living|life|going on|waking up|getting up|trying)\\b",
            "\\bwish I (?:was|were) dead\\b|\\bnever wake up\\b|\\b(?:not|didn['’]t|don['’]t) wake up (?:again|tomorrow)\\b",
            "\\b(?:wish|hope|hoping|want|could)\\b" + SOON_AFTER + "(?:not|never) wake up\\b",
            "\\b(?:wish|hope|hoping)\\b" + SOON_AFTER + "heart (?:simply |just )?stops\\b",
            "\\bwant to die ?(?=[.,!?;\\n]|$)|\\bstarting to want (?:it|to die)\\b",
            "\\bif I (?:disappeared|vanished|(?:was|were)(?:n['’]t| not) (?:here|around)|(?:was|were) gone)\\b",
            "\\b(?:once|when|after) (?:I(?:['’]m| am)|(?:he|she)(?:['’]s| is)) (?:gone|dead|out of the way)\\b",
            "\\bbetter off (?:without me|dead|if I)\\b|\\b(?:I am|I['’]m|feel like|being) (?:such )?a burden\\b",
            "\\bI (?:can['’]t|cannot|can not) (?:go on|carry on|keep going)(?: (?:any ?more|like this))? ?(?=[.,!?;\\n]|$)",
            "\\bI (?:can['’]t|cannot) (?:do|take|bear) (?:this|it) any ?more\\b",
            "\\bI (?:can['’]t|cannot|can not) (?:bear|face|take|stand) another (?:day|night|morning|week|hour)\\b",
            "\\b(?:nothing (?:left )?|no reason (?:left )?)to (?:live|go on|wake up|get up|get out of bed)(?: for)?\\b",
            "\\b(?:nothing|not) (?:left of me )?worth (?:living|keeping alive)\\b|\\blife has nothing\\b",
            "\\bnobody would (?:miss me|notice (?:me|if I))\\b|\\bdoes(?:n['’]t| not) want to (?:live|be here) any ?more\\b",
            "\\bI (?:just )?want to (?:disappear|not exist|be gone|give up on life)\\b|\\bdon['’]t want to exist\\b",
            "\\bwant it (?:all )?to (?:be over|stop) ?(?=[.!?\\n]|$)",
            "\\bno quiero (?:seguir viviendo|vivir)\\b|\\bsoy una carga\\b|\\bsentido a la vida\\b",
            "\\bcansad[oa] de vivir\\b|\\bsin ganas de vivir\\b|\\bquiero desaparecer\\b"));

    private static final Pattern NEAR_THE_END = phrases(List.of(
            "\\bhospice\\b(?! shop)|\\bpalliative\\b|\\bend[- ]of[- ]life\\b|\\bend of (?:my|her|his) life\\b",
            "\\b(?:do[- ]not[- ]resuscitate|DNR|living will|advance directive|assisted dying|assistance in dying|MAiD)\\b",
            "\\bdie at home\\b|\\b(?:I am|I['’]m|actively) dying(?! (?:to|for))\\b|\\bafraid (?:to die|of dying)\\b",
            "\\bdied (?:on|last|this|yesterday|peacefully|in (?!the\\b))|\\bstopped treatment\\b|\\bwhen the time comes\\b",
            "\\b(?:funeral|chose comfort|memory box(?:es)?)\\b|\\bhave (?:months|weeks|days)\\b|\\bsay (?:months|weeks|days)\\b",
            "\\bready to go\\b" + SOON_AFTER + "good life\\b|\\b(?:won['’]t|will not) be here (?:at|for|by|when)\\b",
            "\\bcuidados paliativos\\b|\\bmorir en casa\\b|\\bestoy muriendo\\b"));

    /** Each of them begins where a word does; said once before all of them, most places in a text are soon passed over. */
    @SafeVarargs
    private static Pattern phrases(List<String>... families) {
        return Spans.phrase(Stream.of(families).flatMap(List::stream).collect(Collectors.joining("|", "\\b(?:", ")")));
    }

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

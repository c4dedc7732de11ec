package org.commonthread.moderation.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.word.WordLists;
import org.commonthread.platform.Settings;

/** All the checks, in their order. One that fails makes the text wait; nothing is ever refused or lost here. */
@ApplicationScoped
public class Checks {
    @Inject
    Guard guard;

    @Inject
    WordLists lists;

    @Inject
    Habits habits;

    @Inject
    Settings settings;

    @Inject
    @Any
    Instance<SiteCheck> ofThisSite;

    /** What they notice in a text; nothing if others may see it now. */
    public List<Finding> findings(Submission submission, Standing author) {
        var lately = habits.noted(submission);
        var checks = new ArrayList<Check>(List.of(
                new TooLong(),
                new CrisisPhrases(),
                new TreatmentAdvice(),
                new PersonalData(),
                new ListedWords(lists.in(submission.text())),
                new Links(),
                new NewPictures(),
                new Repetition(lately),
                new Flood(lately, settings.floodAfter()),
                new FirstPosts()));
        ofThisSite.forEach(checks::add);
        return guard.examine(checks, submission, author).stream()
                .filter(finding -> !submission.isKnown(finding))
                .toList();
    }

    /** How near to danger its author, or somebody she speaks of, seems to be. */
    public Distress distress(String text) {
        return CrisisPhrases.of(text);
    }

    /** What an author may wish to leave out before others read it (ST-9): the exact parts of the text, in their order. */
    public List<PersonalSpan> personal(Actor author, String text) {
        return PersonalData.in(author, text);
    }
}

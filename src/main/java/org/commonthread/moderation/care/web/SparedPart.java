package org.commonthread.moderation.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.care.Spared;
import org.commonthread.moderation.care.Sparing;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** What a moderator would rather not meet: to choose it, and folded where she comes upon it all the same. */
@Named
@RequestScoped
public class SparedPart {
    @Inject
    Sparing sparing;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable Spared spared;
    private @Nullable Set<Long> inSpite;
    private @Nullable Boolean covered;

    /** Something to tick. */
    public record Choice(String code, String words, boolean chosen) {}

    private Spared mine() {
        var mine = spared == null ? sparing.mine(current.get()) : spared;
        spared = mine;
        return mine;
    }

    public List<Choice> getKinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Choice(
                        kind.name(), Spoken.say("kind." + kind), mine().kinds().contains(kind)))
                .toList();
    }

    public List<Choice> getReasons() {
        return Arrays.stream(Reason.values())
                .map(reason -> new Choice(
                        reason.name(),
                        Spoken.say("reason." + reason),
                        mine().reasons().contains(reason)))
                .toList();
    }

    public List<Choice> getNotes() {
        return Arrays.stream(ContentNote.values())
                .map(note -> new Choice(note.name(), "", mine().notes().contains(note)))
                .toList();
    }

    /** Whether the item on the desk is of that. */
    public boolean isCovered() {
        var known = covered;
        if (known == null) {
            var item = request.getParameter("item");
            known = item != null && item.matches("\\d{1,18}") && sparing.covers(current.get(), Long.parseLong(item));
        }
        covered = known;
        return known;
    }

    /** What a line of her list shows of an item. */
    public String shown(long itemId, String words) {
        var folded = inSpite == null ? sparing.inSpite(current.get()) : inSpite;
        inSpite = folded;
        return folded.contains(itemId) ? Spoken.say("care.inspite") : words;
    }
}

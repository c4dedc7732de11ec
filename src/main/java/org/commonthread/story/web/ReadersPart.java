package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.Audience;
import org.commonthread.story.InGroups;
import org.commonthread.story.OneGroup;
import org.commonthread.story.StoryWords;
import org.jspecify.annotations.Nullable;

/**
 * The composer's choice of one group as readers. It is sent among the other readers, as {@code group:} and the group's
 * name in addresses, which is empty while she has not chosen one.
 */
@Named
@RequestScoped
public class ReadersPart {
    private static final String FIELD = "compose:audience";
    private static final String MARK = "group:";

    @Inject
    InGroups inGroups;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable String parked;
    private @Nullable StoryWords kept;
    private @Nullable List<OneGroup> groups;

    /**
     * A group that can be chosen.
     *
     * @param value as it is sent
     * @param hint who reads the story then
     */
    public record Choice(Long id, String value, String name, String hint, boolean chosen) {}

    /** The story as it was kept last. */
    void begin(StoryWords words) {
        kept = words;
    }

    /** What she had chosen when her login ended. */
    void fill(@Nullable String typed) {
        parked = typed;
    }

    /** The words for the group that she has chosen; as they are if she has chosen other readers. */
    StoryWords with(StoryWords words) {
        return isOneGroup() ? words.to(Audience.GROUP, chosen()) : words;
    }

    private @Nullable String sent() {
        return parked == null ? request.getParameter(FIELD) : parked;
    }

    boolean isOneGroup() {
        var sent = sent();
        return sent == null ? kept != null && kept.audience() == Audience.GROUP : sent.startsWith(MARK);
    }

    private @Nullable Long chosen() {
        var sent = sent();
        if (sent == null) return kept == null ? null : kept.groupId();
        var slug = sent.substring(MARK.length());
        return groups().stream()
                .filter(each -> each.slug().equals(slug))
                .map(OneGroup::id)
                .findFirst()
                .orElse(null);
    }

    private List<OneGroup> groups() {
        if (groups == null) groups = inGroups.choices(current.get(), kept == null ? null : kept.groupId());
        return groups;
    }

    /** Her groups, one by one; and that there is to be one, if there is and she has not said which. */
    public List<Choice> getChoices() {
        var chosen = isOneGroup() ? chosen() : null;
        var none = isOneGroup() && chosen == null
                ? Stream.of(new Choice(0L, MARK, Spoken.say("readers.none"), Spoken.say("readers.none.hint"), true))
                : Stream.<Choice>empty();
        return Stream.concat(
                        none,
                        groups().stream()
                                .map(each -> new Choice(
                                        each.id(),
                                        MARK + each.slug(),
                                        Spoken.say("readers.group", each.name()),
                                        each.mayTell()
                                                ? Spoken.say("readers.group.hint")
                                                : Spoken.say("readers.left.hint"),
                                        Objects.equals(each.id(), chosen))))
                .toList();
    }
}

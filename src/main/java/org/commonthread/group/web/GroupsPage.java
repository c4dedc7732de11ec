package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupFilter;
import org.commonthread.group.Groups;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The groups there are for this reader: hers first, then all that are listed, by name. */
@Named
@RequestScoped
public class GroupsPage {
    private static final int SHOWN = 20;

    @Inject
    Groups groups;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<GroupCard> mine = List.of();
    private List<GroupCard> all = List.of();
    private @Nullable String nextAddress;

    /** An audience to narrow the list by, and whether it is narrowed by it already. */
    public record Way(String words, String address, boolean chosen) {}

    public void load() {
        var reader = current.get();
        var lines = groups.listed(reader, filter(), asked().typed("after"), SHOWN + 1);
        all = lines.stream().limit(SHOWN).map(GroupCard::of).toList();
        if (lines.size() > SHOWN) {
            nextAddress = address("after=" + all.get(SHOWN - 1).line().slug());
        }
        if (reader.isMember())
            mine = groups.mine(reader).stream().map(GroupCard::of).toList();
    }

    private GroupFilter filter() {
        try {
            return GroupFilter.asked(asked());
        } catch (Refusal nonsense) {
            throw Refusal.notFound();
        }
    }

    private Parameters asked() {
        return new Parameters(request::getParameter);
    }

    private String address(String step) {
        var query = asked().query("q", "audience");
        return "/groups?" + (query.isEmpty() ? step : query + "&" + step);
    }

    public List<GroupCard> getMine() {
        return mine;
    }

    public List<GroupCard> getAll() {
        return all;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }

    public String getWord() {
        return asked().typed("q");
    }

    /** Whom a group is for, one way each, and back to all of them from the one that is chosen. */
    public List<Way> getWays() {
        var chosen = asked().typed("audience");
        var word = asked().query("q");
        return Arrays.stream(GroupAudience.values())
                .map(each -> {
                    var isChosen = each.name().equals(chosen);
                    var query = isChosen ? word : "audience=" + each + (word.isEmpty() ? "" : "&" + word);
                    return new Way(
                            Spoken.say("group.audience." + each),
                            query.isEmpty() ? "/groups" : "/groups?" + query,
                            isChosen);
                })
                .toList();
    }

    public boolean isNarrowed() {
        return !asked().query("q", "audience", "after").isEmpty();
    }
}

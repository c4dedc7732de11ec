package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.group.Groups;
import org.commonthread.member.CurrentActor;

/** Some groups on the first page. */
@Named
@RequestScoped
public class GroupStripPart {
    private static final int SHOWN = 3;

    @Inject
    Groups groups;

    @Inject
    CurrentActor current;

    private List<GroupCard> cards = List.of();

    public void load() {
        cards = groups.newest(current.get(), SHOWN).stream().map(GroupCard::of).toList();
    }

    public List<GroupCard> getCards() {
        return cards;
    }
}

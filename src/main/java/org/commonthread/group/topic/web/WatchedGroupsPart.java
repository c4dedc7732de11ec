package org.commonthread.group.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.group.topic.FreshTopic;
import org.commonthread.group.topic.WatchingGroups;
import org.commonthread.member.CurrentActor;

/** What is new in the groups a member watches, as a part of the page of her activity. */
@Named
@RequestScoped
public class WatchedGroupsPart {
    private static final int SHOWN = 20;

    @Inject
    WatchingGroups watching;

    @Inject
    CurrentActor current;

    private List<FreshTopic> topics = List.of();

    public void load() {
        topics = watching.fresh(current.get(), SHOWN);
    }

    public List<FreshTopic> getTopics() {
        return topics;
    }
}

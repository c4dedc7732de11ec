package org.commonthread.group.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.Place;
import org.commonthread.group.topic.TopicLine;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What is talked about in the group whose page this is, for those who may read it. */
@Named
@RequestScoped
public class TopicsPart {
    private static final int SHOWN = 20;

    @Inject
    Conversing conversing;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<TopicLine> topics = List.of();
    private @Nullable String nextAddress;

    public void show(GroupView group) {
        if (!group.may().read()) return;
        var lines = isUnanswered()
                ? conversing.unanswered(current.get(), group, from(), SHOWN + 1)
                : conversing.in(current.get(), group, from(), SHOWN + 1);
        topics = lines.stream().limit(SHOWN).toList();
        if (lines.size() <= SHOWN) return;
        nextAddress = "?" + (isUnanswered() ? "show=unanswered&" : "") + "page=" + Place.cursor(topics.get(SHOWN - 1))
                + "#topics";
    }

    private Place from() {
        try {
            return Place.after(request.getParameter("page"));
        } catch (Refusal nonsense) {
            throw Refusal.notFound();
        }
    }

    public List<TopicLine> getTopics() {
        return topics;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }

    /** Whether only those are shown that nobody has answered. */
    public boolean isUnanswered() {
        return "unanswered".equals(request.getParameter("show"));
    }

    public boolean isAnyFresh() {
        return topics.stream().anyMatch(TopicLine::fresh);
    }
}

package org.commonthread.group.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.group.GroupLine;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.Steering;
import org.commonthread.group.topic.TopicView;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Telling;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.web.Moved;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** A topic; its thread is a part of the page that it knows nothing of. */
@Named
@RequestScoped
public class TopicPage {
    @Inject
    Conversing conversing;

    @Inject
    Steering steering;

    @Inject
    Telling telling;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable TopicView topic;
    private String told = "";

    public void load() {
        var id = request.getParameter("id");
        if (!id.matches("\\d{1,18}")) throw Refusal.notFound();
        var found = conversing.topic(current.get(), Long.parseLong(id));
        if (!found.group().slug().equals(request.getParameter("slug"))) Moved.to(found.address());
        topic = found;
        if (found.mine() && !found.visible()) told = told(found);
    }

    /** Why only she sees it, and what she can do. */
    private String told(TopicView hers) {
        var about = telling.about(Kind.TOPIC, List.of(hers.id())).get(hers.id());
        if (about == null) return "";
        var waiting = about.waiting();
        if (waiting != null) return waiting.inWords();
        var last = about.last();
        return last == null ? "" : Spoken.say("topic.told", last.moderatorName(), last.message());
    }

    /** The other groups she could move it to. */
    public List<GroupLine> getTargets() {
        return topic == null ? List.of() : steering.targets(current.get(), topic);
    }

    public @Nullable TopicView getTopic() {
        return topic;
    }

    public String getTold() {
        return told;
    }

    public boolean isThreaded() {
        return topic != null && topic.threadId() > 0 && topic.visible();
    }

    public boolean isForAll() {
        return topic != null && topic.group().forAll() && topic.visible();
    }

    public List<ContentNote> getNotes() {
        return topic == null ? List.of() : topic.given().all();
    }

    /** Whether there is somebody else's text to say something about. */
    public boolean isReportable() {
        return topic != null && current.get().isMember() && !topic.mine();
    }
}

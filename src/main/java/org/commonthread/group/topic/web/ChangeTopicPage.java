package org.commonthread.group.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.TakingBack;
import org.commonthread.group.topic.TopicView;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** An author changing a topic of hers, or taking it back. */
@Named
@RequestScoped
public class ChangeTopicPage {
    @Inject
    Conversing conversing;

    @Inject
    Beginning beginning;

    @Inject
    TakingBack takingBack;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable TopicView topic;
    private TopicWords words = new TopicWords("", "");

    public void load() throws IOException {
        var id = form.text("id");
        if (!id.matches("\\d{1,18}")) throw Refusal.notFound();
        var hers = conversing.topic(current.get(), Long.parseLong(id));
        topic = hers;
        words = beginning.own(current.get(), hers.id());
        form.send(() -> form.text("deed").equals("takeBack") ? takeBack(hers) : change(hers));
    }

    private String change(TopicView hers) {
        beginning.change(current.get(), hers.id(), new TopicWords(form.text("title"), form.text("body")));
        return hers.address();
    }

    private String takeBack(TopicView hers) {
        takingBack.takeBack(current.get(), hers.id());
        return hers.address() + "/undo";
    }

    public @Nullable TopicView getTopic() {
        return topic;
    }

    public String getTitle() {
        return form.text("title", words.title());
    }

    public String getBody() {
        return form.text("body", words.body());
    }
}

package org.commonthread.group.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.topic.BeginTopic;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.TopicView;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Beginning a topic. What cannot be taken stays here with every word of it. */
@Named
@RequestScoped
public class NewTopicPage {
    @Inject
    Groups groups;

    @Inject
    Beginning beginning;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug")).read();
        group = seen;
        form.send(() -> {
            var words = new TopicWords(form.text("title"), form.text("body"));
            var begun = beginning.begin(current.get(), new BeginTopic(seen.slug(), words, form.getKey()));
            return TopicView.address(seen, begun.id());
        });
    }

    public @Nullable GroupView getGroup() {
        return group;
    }
}

package org.commonthread.group.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.Steering;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;

/** What those who keep a group do with one of its topics; it leads back there. */
@Named
@RequestScoped
public class TopicDeedsPage {
    @Inject
    Conversing conversing;

    @Inject
    Steering steering;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    public void load() throws IOException {
        var topic = conversing.topic(current.get(), form.number("id"));
        if (form.isPost()) change(topic.id());
        form.leaveFor(conversing.topic(current.get(), topic.id()).address());
    }

    private void change(long id) {
        var keeper = current.get();
        switch (form.text("deed")) {
            case "pin" -> steering.pin(keeper, id, true);
            case "unpin" -> steering.pin(keeper, id, false);
            case "close" -> steering.close(keeper, id);
            case "open" -> steering.open(keeper, id);
            case "move" -> steering.move(keeper, id, form.text("target"));
            default -> throw Refusal.notFound();
        }
    }
}

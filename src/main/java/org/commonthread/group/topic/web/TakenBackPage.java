package org.commonthread.group.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.commonthread.group.topic.TakenTopic;
import org.commonthread.group.topic.TakingBack;
import org.commonthread.group.web.FormPart;
import org.commonthread.member.CurrentActor;

/** What an author has taken back: offered to her once more, where she did it and among her activity. */
@Named
@RequestScoped
public class TakenBackPage {
    @Inject
    TakingBack takingBack;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private String address = "/";
    private List<TakenTopic> topics = List.of();

    public void load() throws IOException {
        var id = form.number("id");
        address = "/groups/" + form.text("slug");
        form.send(() -> {
            takingBack.undo(current.get(), id);
            return address + "/topics/" + id;
        });
        topics = takingBack.lately(current.get()).stream()
                .filter(each -> each.id() == id)
                .toList();
    }

    /** All of them, for the page of her activity. */
    public void loadAll() {
        topics = takingBack.lately(current.get());
    }

    public List<TakenTopic> getTopics() {
        return topics;
    }

    /** The group it stood in. */
    public String getAddress() {
        return address;
    }
}

package org.commonthread.moderation.reply.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.reply.PreparingReplies;
import org.commonthread.moderation.reply.ReplyView;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.text.Spoken;

/** All prepared replies, by the rule they are for, and room for another. */
@Named
@RequestScoped
public class RepliesPage extends ReplyForm {
    @Inject
    PreparingReplies preparing;

    @Inject
    CurrentActor current;

    private List<Group> groups = List.of();

    /** The replies for one rule. */
    public record Group(String title, List<Line> lines) {}

    public record Line(long id, String name, String language, String text, boolean offered) {
        static Line of(ReplyView reply) {
            var language = Spoken.say("language." + reply.language());
            return new Line(reply.id(), reply.name(), language, reply.text(), reply.offered());
        }
    }

    @PostConstruct
    void load() {
        var all = preparing.all(current.get());
        groups = Arrays.stream(ReasonCode.values())
                .map(rule -> new Group(
                        Spoken.say("rule." + rule),
                        all.stream()
                                .filter(reply -> reply.rule() == rule)
                                .map(Line::of)
                                .toList()))
                .toList();
    }

    public void add() throws IOException {
        if (attempt(() -> preparing.add(current.get(), words()))) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/replies");
        }
    }

    public List<Group> getGroups() {
        return groups;
    }
}

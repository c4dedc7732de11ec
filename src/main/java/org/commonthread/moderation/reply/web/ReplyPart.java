package org.commonthread.moderation.reply.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.reply.PreparingReplies;
import org.commonthread.moderation.reply.ReplyView;
import org.commonthread.platform.text.Spoken;

/** The prepared replies that a form offers to put into its words. */
@Named
@RequestScoped
public class ReplyPart {
    @Inject
    PreparingReplies preparing;

    @Inject
    CurrentActor current;

    private List<ReplyView> replies = List.of();

    @PostConstruct
    void load() {
        replies = preparing.offered(current.get());
    }

    public List<ReplyView> getReplies() {
        return replies;
    }

    public Optional<ReplyView> chosen(String id) {
        return replies.stream()
                .filter(reply -> String.valueOf(reply.id()).equals(id))
                .findFirst();
    }

    /** By what it is found in a list. */
    public String label(ReplyView reply) {
        return Spoken.say(
                "reply.label",
                Spoken.say("rule." + reply.rule()),
                reply.name(),
                Spoken.say("language." + reply.language()));
    }
}

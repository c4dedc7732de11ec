package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.commonthread.group.Founding;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.ProposeGroup;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;

/** Asking the team to open a group. */
@Named
@RequestScoped
public class NewGroupPage {
    @Inject
    Founding founding;

    @Inject
    WordsPart words;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    /** One of several, with what it means. */
    public record Choice(String code, String words, String means, boolean chosen) {}

    public void load() throws IOException {
        form.send(() -> "/groups/" + founding.propose(current.get(), command()));
    }

    private ProposeGroup command() {
        return new ProposeGroup(
                words.words(),
                Shape.code(GroupKind.class, "kind", form.text("kind")),
                Shape.code(GroupAudience.class, "audience", form.text("audience")),
                form.getKey());
    }

    public List<Choice> getKinds() {
        var chosen = form.text("kind", GroupKind.MEMBERS.name());
        return Arrays.stream(GroupKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        Spoken.say("group.kind." + kind),
                        Spoken.say("group.means." + kind),
                        kind.name().equals(chosen)))
                .toList();
    }

    public List<Choice> getAudiences() {
        var chosen = form.text("audience", GroupAudience.MIXED.name());
        return Arrays.stream(GroupAudience.values())
                .map(each -> new Choice(
                        each.name(),
                        Spoken.say("group.audience." + each),
                        "",
                        each.name().equals(chosen)))
                .toList();
    }
}

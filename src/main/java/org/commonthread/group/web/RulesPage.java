package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.commonthread.group.Belongings;
import org.commonthread.group.GroupText;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Promise;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The rules of a group, to say yes to; and whom it is for, to say of oneself or to take back. */
@Named
@RequestScoped
public class RulesPage {
    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    FormPart form;

    @Inject
    CurrentActor current;

    private @Nullable GroupView group;
    private @Nullable GroupText text;
    private @Nullable Promise promise;

    public void load() throws IOException {
        var seen = groups.of(current.get(), form.text("slug"));
        if (!seen.belongs()) throw Refusal.notFound();
        group = seen;
        text = groups.text(seen);
        promise = belongings.promise(current.get(), seen);
        form.send(() -> say(seen));
    }

    private String say(GroupView seen) {
        switch (form.text("deed")) {
            case "accept" -> {
                belongings.acceptRules(current.get(), seen.slug(), form.version());
                if (form.isTicked("promise")) belongings.promise(current.get(), seen.slug(), true);
                return seen.address();
            }
            case "promise" -> belongings.promise(current.get(), seen.slug(), true);
            case "unpromise" -> belongings.promise(current.get(), seen.slug(), false);
            default -> throw Refusal.notFound();
        }
        return seen.address() + "/rules";
    }

    public @Nullable GroupView getGroup() {
        return group;
    }

    public @Nullable GroupText getText() {
        return text;
    }

    public @Nullable Promise getPromise() {
        return promise;
    }

    /** What she can say of herself; empty if the group is for everybody. */
    public String getPromiseWords() {
        return group == null ? "" : group.audience().promise();
    }
}

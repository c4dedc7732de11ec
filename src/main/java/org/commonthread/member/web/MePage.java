package org.commonthread.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Introduction;
import org.commonthread.member.Membership;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** How a member wishes to be called. */
@Named
@RequestScoped
public class MePage {
    @Inject
    Membership membership;

    @Inject
    CurrentActor current;

    private String displayName = "";
    private String handle = "";
    private String about = "";
    private boolean saved;
    private @Nullable Refusal refusal;

    @PostConstruct
    public void load() {
        var me = membership.byHandle(current.get().member().handle());
        displayName = me.displayName();
        handle = me.handle();
        about = me.about();
    }

    public void save() {
        try {
            membership.introduce(
                    current.get(), new Introduction(Typed.line(handle), Typed.line(displayName), Typed.line(about)));
            current.refresh();
            saved = true;
        } catch (Refusal refused) {
            refusal = refused;
        }
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isSaved() {
        return saved;
    }

    public @Nullable String getDisplayNameProblem() {
        return refusal == null ? null : refusal.problemOf("displayName");
    }

    public @Nullable String getHandleProblem() {
        return refusal == null ? null : refusal.problemOf("handle");
    }

    public @Nullable String getAboutProblem() {
        return refusal == null ? null : refusal.problemOf("about");
    }

    public boolean isRefused() {
        return refusal != null;
    }
}

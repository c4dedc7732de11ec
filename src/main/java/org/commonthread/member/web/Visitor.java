package org.commonthread.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.platform.web.Place;
import org.jspecify.annotations.Nullable;

/** What the frame of every page knows of the person before it. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    /** What the ways through the site depend on. */
    public record Ways(String section, boolean loggedIn, boolean moderator, boolean vocabularyKeeper) {}

    /** How she is greeted. */
    public record Greeting(String name, String handle) {}

    /** The foot of every page is the same. */
    public record Foot() {}

    public Ways getWays() {
        return new Ways(getSection(), isLoggedIn(), isModerator(), isVocabularyKeeper());
    }

    public @Nullable Greeting getGreeting() {
        return isLoggedIn() ? new Greeting(getName(), getHandle()) : null;
    }

    public Foot getFoot() {
        return new Foot();
    }

    public boolean isLoggedIn() {
        return current.get().isMember();
    }

    public String getName() {
        return current.get().name();
    }

    public String getHandle() {
        return current.get().handle();
    }

    public boolean isModerator() {
        return current.get().isModerator();
    }

    /** Whether she is one of those who keep the vocabulary. */
    public boolean isVocabularyKeeper() {
        var roles = current.get().roles();
        return roles.contains(Role.ADMIN) || roles.contains(Role.MEDICAL_REVIEWER);
    }

    /** Whether she is one of those who keep the list of groups to be found. */
    public boolean isEditor() {
        var roles = current.get().roles();
        return roles.contains(Role.ADMIN) || roles.contains(Role.EDITOR);
    }

    /** Through Keycloak and back to this page. */
    public String getLoginAddress() {
        return "/login" + Place.of(request);
    }

    /** The same, by way of making an account (OpenID Connect Initiating User Registration 1.0). */
    public String getJoinAddress() {
        return getLoginAddress() + "?prompt=create";
    }

    /** Which part of the site this page belongs to, for the mark in the header. */
    public String getSection() {
        var place = Place.of(request);
        if (place.equals("/stories/write")) return "write";
        if (place.startsWith("/stories")) return "stories";
        if (place.startsWith("/groups")) return "groups";
        if (place.startsWith("/moderation")) return "desk";
        if (place.startsWith("/admin/vocabulary")) return "admin";
        return place.equals("/me/drafts") ? "drafts" : place.equals("/me") ? "me" : "";
    }
}

package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.story.Version;
import org.commonthread.story.Versions;
import org.commonthread.story.Writing;

/** What an author's story said before, and what she changed each time. */
@Named
@RequestScoped
public class VersionsPage {
    @Inject
    Writing writing;

    @Inject
    Versions versions;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Version> items = List.of();
    private String editAddress = "";

    public void load() {
        var draft = writing.draft(current.get().member(), request.getParameter("slug"));
        items = versions.of(current.get(), draft.id());
        editAddress = "/stories/" + draft.slug() + "/edit";
    }

    public List<Version> getItems() {
        return items;
    }

    public String getEditAddress() {
        return editAddress;
    }
}

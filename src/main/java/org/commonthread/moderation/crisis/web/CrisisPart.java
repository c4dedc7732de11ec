package org.commonthread.moderation.crisis.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.crisis.Safeguarding;

/** Leads from an item on the desk to its case, if it has one. */
@Named
@RequestScoped
public class CrisisPart {
    @Inject
    Safeguarding safeguarding;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private String address = "";

    @PostConstruct
    public void load() {
        var item = request.getParameter("item");
        if (item == null || !item.matches("\\d{1,18}")) return;
        if (safeguarding.isCase(current.get(), Long.parseLong(item))) address = "/moderation/crises/" + item;
    }

    public String getAddress() {
        return address;
    }
}

package org.commonthread.moderation.crisis.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.crisis.CaseView;
import org.commonthread.moderation.crisis.Safeguarding;

/** All crises that somebody looks after now. */
@Named
@RequestScoped
public class CrisesPage {
    @Inject
    Safeguarding safeguarding;

    @Inject
    CurrentActor current;

    private List<CaseView> cases = List.of();

    @PostConstruct
    public void load() {
        cases = safeguarding.present(current.get());
    }

    public List<CaseView> getCases() {
        return cases;
    }
}

package org.commonthread.moderation.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.report.ReportLine;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.platform.text.Spoken;

/** What a member has reported, and what became of it. */
@Named
@RequestScoped
public class MyReportsPage {
    private static final int SHOWN = 100;

    @Inject
    Reporting reporting;

    @Inject
    CurrentActor current;

    private List<Line> lines = List.of();

    /** A report with its words. */
    public record Line(ReportLine report, String reason, String outcome) {}

    @PostConstruct
    public void load() {
        lines = reporting.mine(current.get(), SHOWN).stream()
                .map(report -> new Line(
                        report,
                        Spoken.say("report.reason." + report.reason()),
                        Spoken.say("outcome." + report.outcome())))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}

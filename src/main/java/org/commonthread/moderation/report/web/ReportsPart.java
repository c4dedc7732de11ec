package org.commonthread.moderation.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.report.ReportView;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.platform.text.Spoken;

/** What readers said about the item on the desk. */
@Named
@RequestScoped
public class ReportsPart {
    @Inject
    Reporting reporting;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();

    /** One reader's word. */
    public record Line(String by, String reason, String words, Instant at) {
        static Line of(ReportView report) {
            var reason = Spoken.say("report.reason." + report.reason());
            return new Line(report.reporterName(), reason, report.words(), report.sentAt());
        }
    }

    @PostConstruct
    public void load() {
        var item = request.getParameter("item");
        if (item == null || !item.matches("\\d{1,18}") || !current.get().isModerator()) return;
        lines = reporting.onItem(current.get(), Long.parseLong(item)).stream()
                .map(Line::of)
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}

package org.commonthread.vocabulary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.text.Typed;
import org.commonthread.vocabulary.Keeping;
import org.commonthread.vocabulary.TermDeed;
import org.commonthread.vocabulary.TermView;
import org.jspecify.annotations.Nullable;

/** One term: its words for an administrator, its confirmation for a medical reviewer, its history for both. */
@Named
@RequestScoped
public class TermPage extends TermForm {
    /** A reviewer looks again after a year, as for articles (AR-4). */
    private static final int REVIEW_MONTHS = 12;

    @Inject
    Keeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable TermView term;
    private List<HistoryLine> history = List.of();
    private String next = "";
    private @Nullable Refusal refusal;
    private @Nullable String done;

    @PostConstruct
    public void load() {
        var found = keeping.one(current.get(), request.getParameter("code"));
        term = found;
        fill(found);
        next = clock.instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusMonths(REVIEW_MONTHS)
                .toString();
        history = keeping.history(current.get(), found.id()).stream()
                .map(HistoryLine::of)
                .toList();
    }

    public void change() {
        deed(TermDeed.CHANGED, () -> keeping.change(current.get(), code(), getVersion(), words()));
    }

    public void retire() {
        deed(TermDeed.RETIRED, () -> keeping.retire(current.get(), code()));
    }

    public void offerAgain() {
        deed(TermDeed.OFFERED_AGAIN, () -> keeping.offerAgain(current.get(), code()));
    }

    public void confirm() {
        deed(TermDeed.CONFIRMED, () -> keeping.confirm(current.get(), code(), getVersion(), day(next)));
    }

    /** After a deed the page shows how it is now; after a refusal what she typed is still there. */
    private void deed(TermDeed kind, Runnable deed) {
        try {
            deed.run();
            load();
            done = Spoken.say("term.done." + kind);
        } catch (Refusal refused) {
            refusal = refused;
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(Typed.line(typed));
        } catch (DateTimeException unreadable) {
            throw Refusal.unacceptable("next", "Please write the day like 2027-11-22.");
        }
    }

    private String code() {
        return shown().code();
    }

    private TermView shown() {
        if (term == null) throw Refusal.notFound();
        return term;
    }

    public @Nullable TermView getTerm() {
        return term;
    }

    public String getStanding() {
        return TermLine.standing(shown());
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public boolean isMayEdit() {
        return current.get().roles().contains(Role.ADMIN);
    }

    public boolean isMayConfirm() {
        return current.get().roles().contains(Role.MEDICAL_REVIEWER);
    }

    public @Nullable String getDone() {
        return done;
    }

    public @Nullable String getLabelProblem() {
        return refusal == null ? null : refusal.problemOf("label");
    }

    public @Nullable String getNextProblem() {
        return refusal == null ? null : refusal.problemOf("next");
    }

    public @Nullable String getProblem() {
        return refusal == null || getLabelProblem() != null || getNextProblem() != null ? null : refusal.sentence();
    }

    public boolean isRefused() {
        return refusal != null;
    }
}

package org.commonthread.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.EntryWords;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.Searching;
import org.commonthread.finder.place.PlaceView;
import org.commonthread.finder.remark.RemarkKind;
import org.commonthread.finder.remark.Remarking;
import org.commonthread.finder.remark.SendRemark;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** One group: what, when, where, for whom; and two clicks to say that something of it is wrong. */
@Named
@RequestScoped
public class EntryPage {
    private static final int DATES = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Inject
    Searching searching;

    @Inject
    Remarking remarking;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable EntryView entry;
    private List<WallTime> dates = List.of();
    private boolean thanked;
    private @Nullable Refusal refusal;

    /** One thing that can be wrong. */
    public record Wrong(RemarkKind code, String words) {}

    public void load() {
        var slug = Objects.requireNonNullElse(request.getParameter("slug"), "");
        var found = searching.entry(slug);
        entry = found;
        dates = found.words().times().next(clock.instant(), DATES);
        if (request.getMethod().equals("POST")) remark(slug);
    }

    private void remark(String slug) {
        try {
            // no person sees this field; who fills it in is a script, and is thanked like everybody
            if (isEmpty("website")) remarking.send(command(slug));
            thanked = true;
        } catch (Refusal refused) {
            refusal = refused;
            var response = (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse();
            response.setStatus(refused.kind().status());
        }
    }

    private SendRemark command(String slug) {
        return new SendRemark(
                slug,
                Shape.code(RemarkKind.class, "kind", request.getParameter("kind")),
                request.getParameter("words"),
                request.getRemoteAddr());
    }

    private boolean isEmpty(String name) {
        var value = request.getParameter(name);
        return value == null || value.isEmpty();
    }

    public EntryView getEntry() {
        if (entry == null) throw Refusal.notFound();
        return entry;
    }

    private EntryWords words() {
        return getEntry().words();
    }

    public List<WallTime> getDates() {
        return dates;
    }

    public String getVenue() {
        return Spoken.say("meets." + words().venue());
    }

    public List<String> getMarks() {
        return EntryCard.marks(getEntry());
    }

    public String getWarning() {
        if (getEntry().lapsed()) return Spoken.say("near.lapsed");
        var since = words().closedOn();
        if (since != null) return Spoken.say("standing.closed.since", DAY.format(since));
        return EntryCard.warning(getEntry());
    }

    public String getLanguages() {
        return String.join(
                ", ",
                words().offer().languageCodes().stream()
                        .map(EntryCard::language)
                        .toList());
    }

    public String getLedBy() {
        return words().ledBy() == LedBy.NOT_SAID ? "" : Spoken.say("ledby." + words().ledBy());
    }

    /** As a telephone dials it (RFC 3966). */
    public String getPhoneNumber() {
        return words().ways().phone().replaceAll("[^+\\d]", "");
    }

    public String getVerified() {
        var day = words().verifiedOn();
        return day == null ? "" : Spoken.say("near.verified", DAY.format(day));
    }

    public String getCountry() {
        return PlaceView.countryName(words().spot().country());
    }

    /** Where more than the town is not told here, why. */
    public String getAddressNote() {
        return words().spot().isHidden()
                ? Spoken.say("shown.address." + words().spot().shownTo())
                : "";
    }

    public String getLinkNote() {
        return words().ways().isLinkHidden()
                ? Spoken.say("shown.link." + words().ways().linkShownTo())
                : "";
    }

    public boolean isSomewhere() {
        return words().venue().isSomewhere();
    }

    public boolean isCostToBeAsked() {
        return !words().offer().free() && words().offer().cost().isEmpty();
    }

    public List<Wrong> getWrongs() {
        return Arrays.stream(RemarkKind.values())
                .map(code -> new Wrong(code, Spoken.say("remark." + code)))
                .toList();
    }

    public boolean isThanked() {
        return thanked;
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }
}

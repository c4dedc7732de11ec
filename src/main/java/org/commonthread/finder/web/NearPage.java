package org.commonthread.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.Near;
import org.commonthread.finder.Searching;
import org.commonthread.finder.Unit;
import org.commonthread.finder.place.Locating;
import org.commonthread.finder.place.PlaceView;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Looking for a group. The form is posted and answered by the page itself: so her place is in no address, and with that in
 * no history, no log and no {@code Referer} (decision 22).
 */
@Named
@RequestScoped
public class NearPage {
    @Inject
    Searching searching;

    @Inject
    Locating locating;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable Near near;
    private NearWords words = NearWords.NOTHING;
    private List<EntryCard> items = List.of();
    private List<EntryCard> anywhere = List.of();
    private @Nullable String anywhereNext;

    public void load() {
        try {
            look(new Asked(request));
        } catch (Refusal nonsense) {
            throw Refusal.notFound();
        }
    }

    private void look(Asked asked) {
        var question = asked.question();
        var found = asked.isAnything() ? searching.near(question) : null;
        near = found;
        var place = found == null ? null : found.place();
        words = NearWords.of(asked, found, found != null && found.isUnknown() && !locating.isLaidOut());
        items = found == null ? List.of() : cards(found.items(), found.unit(), zone(place));
        var online = searching.anywhere(question, place == null ? question.country() : place.country());
        anywhere = cards(online.items(), Unit.KILOMETRES, zone(place));
        anywhereNext = online.next();
        if (asked.isAnything()) keepToHerself();
    }

    private List<EntryCard> cards(List<EntryView> entries, Unit unit, @Nullable ZoneId hers) {
        return entries.stream()
                .map(entry -> EntryCard.of(
                        entry,
                        unit,
                        hers == null ? List.of() : entry.words().times().next(clock.instant(), 1),
                        hers))
                .toList();
    }

    private static @Nullable ZoneId zone(@Nullable PlaceView place) {
        return place == null || place.zone().isEmpty() ? null : ZoneId.of(place.zone());
    }

    /** Her own browser may show it again when she comes back from a group; nobody in between keeps it. */
    private static void keepToHerself() {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "strict-origin");
    }

    public NearWords getWords() {
        return words;
    }

    public @Nullable Near getNear() {
        return near;
    }

    /** Where they lie; empty where there is nothing to draw, or only what follows. */
    public String getDrawing() {
        return near == null || request.getParameter("after") != null ? "" : RingsDrawing.of(near);
    }

    public List<EntryCard> getItems() {
        return items;
    }

    public List<EntryCard> getAnywhere() {
        return anywhere;
    }

    public @Nullable String getAnywhereNext() {
        return anywhereNext;
    }
}

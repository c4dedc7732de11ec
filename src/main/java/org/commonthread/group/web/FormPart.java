package org.commonthread.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.web.Parking;
import org.commonthread.platform.web.Place;
import org.jspecify.annotations.Nullable;

/**
 * The form of a group's page: what was typed into it, now or before a login on the way, and how sending it ended. What is
 * refused stays on the page, every word of it, with the sentence that says why.
 */
@Named
@RequestScoped
public class FormPart {
    private static final Set<Refusal.Kind> NO_PAGE =
            EnumSet.of(Refusal.Kind.NOT_FOUND, Refusal.Kind.GONE, Refusal.Kind.LOGIN_NEEDED);

    @Inject
    HttpServletRequest request;

    @Inject
    Parking parking;

    private @Nullable Map<String, String> parked;
    private @Nullable Refusal refusal;

    /** If the form was sent, does what it asks and leads on to the address that this answers with. */
    public void send(Supplier<String> deed) throws IOException {
        if (!isPost()) return;
        try {
            var next = deed.get();
            parking.clear(request, response());
            leaveFor(next);
        } catch (Refusal refused) {
            if (NO_PAGE.contains(refused.kind())) throw refused;
            refusal = refused;
            response().setStatus(refused.kind().status());
        }
    }

    /** Goes there instead of showing this page. */
    public void leaveFor(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** As it was typed; empty if it was not. */
    public String text(String name) {
        var sent = request.getParameter(name);
        return sent == null ? before().getOrDefault(name, "") : sent;
    }

    /** What was typed, or what was there before, if this is the first time she sees the form. */
    public String text(String name, String otherwise) {
        var typed = text(name);
        return typed.isEmpty() && !isPost() ? otherwise : typed;
    }

    /** The lines of a field that is there several times. */
    public List<String> lines(String name) {
        var sent = request.getParameterValues(name);
        return sent == null ? before().getOrDefault(name, "").lines().toList() : List.of(sent);
    }

    public boolean isTicked(String name) {
        return request.getParameter(name) != null;
    }

    /** The version of the rules that she was shown. */
    public int version() {
        var typed = text("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    public long number(String name) {
        var typed = text(name);
        if (!typed.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(typed);
    }

    private Map<String, String> before() {
        if (parked == null) parked = parking.find(request, Place.of(request)).orElse(Map.of());
        return parked;
    }

    /** Makes a form sent twice one deed. */
    public String getKey() {
        var key = text("key");
        return key.isEmpty() ? UUID.randomUUID().toString() : key;
    }

    /** Whether one of its fields is to be mended. */
    public boolean isMendable() {
        return refusal != null && !refusal.problems().isEmpty();
    }

    /** The sentence about a field, if it is to be mended. */
    public @Nullable String problem(String field) {
        return refusal == null ? null : refusal.problemOf(field);
    }

    /** Why it was not taken, if that is no matter of one field. */
    public @Nullable String getSentence() {
        return refusal == null || !refusal.problems().isEmpty() ? null : refusal.sentence();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

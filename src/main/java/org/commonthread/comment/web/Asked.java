package org.commonthread.comment.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.commonthread.comment.Order;
import org.commonthread.comment.Part;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.web.Parking;
import org.commonthread.platform.web.Place;
import org.jspecify.annotations.Nullable;

/** What an address or a form of a thread asks for; nonsense in it is as if it was not there. */
record Asked(HttpServletRequest request) {

    long id(String name) {
        return number(name).orElseThrow(Refusal::notFound);
    }

    Optional<Long> number(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    String text(String name) {
        @Nullable String text = request.getParameter(name);
        return text == null ? "" : text;
    }

    /** The words she sent from here before she had to log in. */
    String parked(Parking parking) {
        return parking.find(request, Place.of(request))
                .map(words -> words.getOrDefault("body", ""))
                .orElse("");
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** The page of a thread that {@code after}, {@code before} and {@code order} name. */
    Part part(long threadId) {
        var order = Arrays.stream(Order.values())
                .filter(each -> each.name().equalsIgnoreCase(text("order")))
                .findFirst()
                .orElse(Order.OLDEST);
        var part = Part.first(threadId).in(order);
        if (isPlace(text("after"))) return part.after(text("after"));
        return isPlace(text("before")) ? part.before(text("before")) : part;
    }

    private static boolean isPlace(String text) {
        return text.matches("[0-9a-v]{8,400}");
    }

    static void leaveFor(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}

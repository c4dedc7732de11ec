package org.commonthread.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/**
 * What somebody had typed on a page of the team when her login was over: shown there again, in full, until she puts it
 * away. Pages for members know their own fields and fill them themselves.
 */
@Named
@RequestScoped
public class KeptPart {
    @Inject
    Parking parking;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();
    private boolean asked;

    /** The words of one field. */
    public record Line(String field, String words) {}

    public List<Line> getLines() {
        if (!asked && Parking.keepsAll(getPlace())) {
            lines = parking.find(request, getPlace()).orElse(Map.of()).entrySet().stream()
                    .filter(field -> isTyped(field.getValue()))
                    .map(field -> new Line(field.getKey(), field.getValue()))
                    .toList();
        }
        asked = true;
        return lines;
    }

    /** A code that was chosen, or a number the form carries, can be chosen again; words cannot. */
    private static boolean isTyped(String value) {
        return !value.matches("[A-Z_]*|[\\d.:-]*|true|false");
    }

    public String getPlace() {
        return Place.of(request);
    }
}

package org.commonthread.moderation.crisis;

import java.time.LocalDate;
import java.util.Locale;
import org.commonthread.platform.ready.Sight;

/** A line that helps, and when somebody last made sure that it answers. */
public record HelpLineView(
        Long id,
        String country,
        String name,
        String how,
        String hours,
        String address,
        LocalDate checkedOn,
        Integer version) {
    /** Any of them, on any page. */
    static final Sight SIGHT = new Sight("help-lines");

    public String countryName() {
        return new Locale("", country).getDisplayCountry(Locale.ENGLISH);
    }
}

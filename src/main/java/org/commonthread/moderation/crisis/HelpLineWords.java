package org.commonthread.moderation.crisis;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.commonthread.platform.text.Typed;

/**
 * A line that helps, as it is written down.
 *
 * @param country two letters (ISO 3166-1)
 * @param how what one does: ring, text, which number
 */
public record HelpLineWords(
        @Pattern(regexp = "[A-Z]{2}", message = "Please give the country as two letters, such as GB.")
        String country,

        @Size(min = 1, max = 80, message = "Please give its name, in up to 80 characters.")
        String name,

        @Size(min = 1, max = 120, message = "Please say how one reaches it, in up to 120 characters.")
        String how,

        @Size(max = 120, message = "Please keep it to 120 characters.")
        String hours,

        @Pattern(regexp = "https://\\S{3,190}", message = "Please give an address that begins with https://.")
        String address) {
    public HelpLineWords {
        country = Typed.line(country).toUpperCase(Locale.ROOT);
        name = Typed.line(name);
        how = Typed.line(how);
        hours = Typed.line(hours);
        address = Typed.line(address);
    }
}

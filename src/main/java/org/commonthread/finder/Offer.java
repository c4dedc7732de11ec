package org.commonthread.finder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.commonthread.platform.text.Typed;

/**
 * What a group is like.
 *
 * @param languages codes (ISO 639), as {@link Codes} writes them
 * @param free whether it costs nothing
 * @param cost what it costs, in words
 * @param stepFree whether one gets in without a step
 * @param access more about getting there and in
 * @param forWhom codes of {@link ForWhom}, as {@link Codes} writes them; empty if it is for everybody
 */
@Embeddable
public record Offer(
        @Pattern(regexp = "(,[a-z]{2,3},)*", message = "Please give languages as two letters each, such as en es.")
        @Size(max = 200, message = "Please name fewer languages.")
        String languages,

        @Column(name = "free_of_charge") boolean free,

        @Size(max = 200, message = "Please keep the cost to 200 characters.")
        String cost,

        @Column(name = "step_free") boolean stepFree,

        @Size(max = 500, message = "Please keep it to 500 characters.")
        String access,

        @Pattern(
                regexp = "(,(BEREAVED|CAREGIVERS|LGBTQ|MEN|METASTATIC_ONLY|YOUNG_ADULTS),)*",
                message = "Please choose among those offered here.")
        @Column(name = "for_whom")
        String forWhom) {
    public static final Offer NONE = new Offer("", false, "", false, "", "");

    public Offer {
        languages = Codes.of(Typed.line(languages).toLowerCase(Locale.ROOT));
        cost = Typed.line(cost);
        access = Typed.lines(access).strip();
        forWhom = Codes.of(Typed.line(forWhom).toUpperCase(Locale.ROOT));
    }

    public List<String> languageCodes() {
        return Codes.list(languages);
    }

    public List<String> audiences() {
        return Codes.list(forWhom);
    }
}

package org.commonthread.finder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How a group is reached.
 *
 * @param linkShownTo who may know the link
 * @param email for people who have a question
 * @param contact who tells us that all of it is still so (GF-5); for us only, in no answer to anybody else
 */
@Embeddable
public record Ways(
        @Pattern(regexp = "|https?://\\S{3,290}", message = "Please give an address that begins with https://.")
        String link,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "link_shown_to")
        ShownTo linkShownTo,

        @Size(max = 40, message = "Please keep the phone number to 40 characters.")
        String phone,

        @Pattern(regexp = MAIL, message = "This does not look like a mail address yet.")
        String email,

        @Pattern(regexp = MAIL, message = "This does not look like a mail address yet.")
        String contact) {
    private static final String MAIL = "|[^@\\s<>]{1,64}@[^@\\s<>]{1,120}";

    public static final Ways NONE = new Ways("", ShownTo.ALL, "", "", "");

    public Ways {
        link = Typed.line(link);
        phone = Typed.line(phone);
        email = Typed.line(email);
        contact = Typed.line(contact);
    }

    Ways forVisitors() {
        return new Ways(linkShownTo == ShownTo.ALL ? link : "", linkShownTo, phone, email, "");
    }

    /** Whom we ask whether it is still so; empty if we know nobody. */
    String asked() {
        return contact.isEmpty() ? email : contact;
    }

    public boolean isLinkHidden() {
        return linkShownTo != ShownTo.ALL;
    }
}

package org.commonthread.moderation.crisis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.jspecify.annotations.Nullable;

/** Somebody who answers when one cannot go on, in one country. Whoever changes or keeps it has tried it that day. */
@Entity
@Table(name = "help_line")
class HelpLine implements Shown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "help_line_seq")
    @SequenceGenerator(name = "help_line_seq", sequenceName = "help_line_seq")
    private Long id;

    private String country;
    private String name;
    private String how;
    private String hours;
    private String address;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private @Nullable Long checkedBy;

    @Column(name = "is_active")
    private boolean active = true;

    @Version
    private int version;

    protected HelpLine() {}

    @SuppressWarnings("NullAway.Init") // check says the rest
    HelpLine(HelpLineWords words, long by, LocalDate today) {
        check(words, by, today);
    }

    void change(HelpLineWords words, int knownVersion, long by, LocalDate today) {
        if (knownVersion != version) {
            throw Refusal.conflict("Somebody has changed this line meanwhile. Here it is as it is now.");
        }
        check(words, by, today);
    }

    private void check(HelpLineWords words, long by, LocalDate today) {
        country = words.country();
        name = words.name();
        how = words.how();
        hours = words.hours();
        address = words.address();
        checkedBy = by;
        checkedOn = today;
        active = true;
    }

    void retire() {
        active = false;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(HelpLineView.SIGHT);
    }
}

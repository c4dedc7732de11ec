package org.commonthread.finder.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a day's senders are mixed with. When it is thrown away with its day, nobody can tell who they were. */
@Entity
@Table(name = "finder_salt")
class Salt {
    @Id
    @Column(name = "on_day")
    private LocalDate onDay;

    private String salt;

    protected Salt() {}

    Salt(LocalDate onDay, String salt) {
        this.onDay = onDay;
        this.salt = salt;
    }

    String mix(String sender) {
        return salt + sender;
    }
}

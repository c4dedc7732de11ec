package org.commonthread.finder.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the table of places was laid out from. There is one row; whoever lays it out anew holds it. */
@Entity
@Table(name = "place_source")
class PlaceSource {
    static final String ONLY = "places";

    @Id
    private String name = ONLY;

    private String digest = "";
    private long places;

    @Column(name = "laid_out_at")
    private Instant laidOutAt;

    protected PlaceSource() {}

    PlaceSource(Instant now) {
        laidOutAt = now;
    }

    boolean isOf(String wanted) {
        return digest.equals(wanted);
    }

    void laidOut(String from, long count, Instant now) {
        digest = from;
        places = count;
        laidOutAt = now;
    }
}

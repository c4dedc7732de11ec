package org.commonthread.finder.place;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A town, or the area of a postal code; laid out by {@link LayingOut}, which writes rows and no entities. */
@Entity
@Immutable
@Table(name = "place")
class Place {
    @Id
    private long id;

    private String country;
    private String code;
    private String name;
    private String folded;
    private String region;
    private double latitude;
    private double longitude;
    private int people;
    private String zone;

    protected Place() {}
}

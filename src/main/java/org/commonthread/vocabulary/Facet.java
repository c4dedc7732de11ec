package org.commonthread.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** A kind of health fact a story can tell about itself (ST-12), in the order in which pages show them. */
public enum Facet {
    STAGE("stage"),
    SITE("site"),
    RECEPTOR("receptor"),
    TREATMENT("treatment"),
    DRUG("drug"),
    SIDE_EFFECT("sideEffect"),
    NEED("need"),
    ROLE("role");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses and in REST, as the contract writes it. */
    public String parameter() {
        return parameter;
    }

    public static Optional<Facet> named(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }
}

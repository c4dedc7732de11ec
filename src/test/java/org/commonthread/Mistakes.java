package org.commonthread;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What the constraints of a command say about it, outside the server. */
public final class Mistakes {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Mistakes() {}

    public static Validator validator() {
        return VALIDATOR;
    }

    /** The fields that are not as they should be, in alphabetical order. */
    public static List<String> in(Object command) {
        return VALIDATOR.validate(command).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    /** The sentences a person would be told. */
    public static List<String> sentencesAbout(Object command) {
        return VALIDATOR.validate(command).stream()
                .map(violation -> violation.getMessage())
                .sorted()
                .toList();
    }
}

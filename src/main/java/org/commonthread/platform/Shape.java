package org.commonthread.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.commonthread.platform.Refusal.Problem;
import org.jspecify.annotations.Nullable;

/** The first gate for input: a command whose shape is not what its constraints say goes no further. */
@ApplicationScoped
public class Shape {
    @Inject
    Validator validator;

    /**
     * The command itself, if its shape is right.
     *
     * @throws Refusal with one problem per field
     */
    public <T> T check(T command) {
        var violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw Refusal.unacceptable(violations.stream()
                    .map(violation -> new Problem(field(violation), violation.getMessage()))
                    .sorted((one, other) -> one.field().compareTo(other.field()))
                    .toList());
        }
        return command;
    }

    /** The last step of the path: a form knows its fields by their own names. */
    private static String field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The enum constant of that name; anything else, or nothing, is a problem of {@code field}. */
    public static <E extends Enum<E>> E code(Class<E> type, String field, @Nullable String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) return constant;
        }
        throw Refusal.unacceptable(field, "Please choose one of what is offered here.");
    }
}

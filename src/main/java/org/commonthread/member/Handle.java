package org.commonthread.member;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name in a member's address: 2 to 24 small Latin letters, digits and hyphens, no hyphen at the ends. */
@Pattern(regexp = "[a-z0-9][a-z0-9-]{0,22}[a-z0-9]")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Handle {
    int MAX_LENGTH = 24;

    String message() default
            "Please use 2 to 24 small letters, digits or hyphens, for example quiet-heron. It becomes your address here.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

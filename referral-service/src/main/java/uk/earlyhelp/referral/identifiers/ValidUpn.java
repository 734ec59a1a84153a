package uk.earlyhelp.referral.identifiers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be a unique pupil number if it is given at all: a missing one never blocks. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidUpn.Check.class)
public @interface ValidUpn {

    String message() default
            "This is not a unique pupil number. Check the letter and the twelve characters after it, or leave the field out.";

    /** The error code for programs. */
    String code() default "invalid-upn";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the value type itself, so that there is one place for the rule. */
    class Check implements ConstraintValidator<ValidUpn, String> {

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            return written == null || Upn.parse(written).isPresent();
        }
    }
}

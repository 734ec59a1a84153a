package uk.earlyhelp.referral.identifiers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be a United Kingdom postcode if it is given at all: a missing one never blocks. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidPostcode.Check.class)
public @interface ValidPostcode {

    String message() default "This is not a postcode. Write it as in CH1 5AB, or leave the field out.";

    /** The error code for programs. */
    String code() default "invalid-postcode";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the value type itself, so that there is one place for the rule. */
    class Check implements ConstraintValidator<ValidPostcode, String> {

        @Override
        public boolean isValid(String written, ConstraintValidatorContext context) {
            return written == null || Postcode.parse(written).isPresent();
        }
    }
}

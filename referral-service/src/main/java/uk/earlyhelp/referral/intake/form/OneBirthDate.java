package uk.earlyhelp.referral.intake.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;

/** A child has exactly one of date of birth, expected date of delivery and a reason (CIN rule 8525Q). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneBirthDate.Check.class)
public @interface OneBirthDate {

    String message() default "Give the date of birth, or the expected date of delivery, or why neither is known.";

    /** What to say when there is more than one of them. */
    String surplus() default
            "A child is born or expected: give only one of dateOfBirth, expectedDateOfDelivery and"
                    + " birthDateUnknownReason.";

    /** The error code for programs. */
    String code() default "one-birth-date";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at the field to fill in, or at the first one that is too many. */
    class Check implements ConstraintValidator<OneBirthDate, Child> {

        private OneBirthDate rule;

        @Override
        public void initialize(OneBirthDate annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(Child child, ConstraintValidatorContext context) {
            long given = Stream.of(
                            Stream.ofNullable(child.dateOfBirth()),
                            Stream.ofNullable(child.expectedDateOfDelivery()),
                            Stream.ofNullable(child.birthDateUnknownReason()))
                    .mapToLong(Stream::count)
                    .sum();
            if (given == 0) {
                return Violations.at("dateOfBirth", rule.message(), context);
            }
            return given == 1 || Violations.at(surplusField(child), rule.surplus(), context);
        }

        private static String surplusField(Child child) {
            boolean twoDates = child.dateOfBirth() != null && child.expectedDateOfDelivery() != null;
            return twoDates ? "expectedDateOfDelivery" : "birthDateUnknownReason";
        }
    }
}

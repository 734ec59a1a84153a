package uk.earlyhelp.referral.intake.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A child who is not born yet has the sex U, or none is given (CIN census from 2024/25). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SexOfUnborn.Check.class)
public @interface SexOfUnborn {

    String message() default "The sex of a child who is not born yet is U. Change it, or leave it out.";

    /** The error code for programs. */
    String code() default "sex-of-unborn";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at the sex. */
    class Check implements ConstraintValidator<SexOfUnborn, Child> {

        private SexOfUnborn rule;

        @Override
        public void initialize(SexOfUnborn annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(Child child, ConstraintValidatorContext context) {
            boolean fits = !child.unborn() || child.sex() == null || child.sex() == Sex.U;
            return fits || Violations.at("sex", rule.message(), context);
        }
    }
}

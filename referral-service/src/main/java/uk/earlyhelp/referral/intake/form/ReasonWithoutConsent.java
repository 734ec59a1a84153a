package uk.earlyhelp.referral.intake.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A referral without the family's consent says why it is made all the same. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReasonWithoutConsent.Check.class)
public @interface ReasonWithoutConsent {

    String message() default "Say why this referral is made without the family's consent.";

    /** The error code for programs. */
    String code() default "reason-required";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Points at the reason. */
    class Check implements ConstraintValidator<ReasonWithoutConsent, Consent> {

        private ReasonWithoutConsent rule;

        @Override
        public void initialize(ReasonWithoutConsent annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(Consent consent, ConstraintValidatorContext context) {
            boolean needed = consent.status() != null && consent.status() != ConsentStatus.GIVEN;
            boolean given = consent.reason() != null && !consent.reason().isBlank();
            return !needed || given || Violations.at("reason", rule.message(), context);
        }
    }
}

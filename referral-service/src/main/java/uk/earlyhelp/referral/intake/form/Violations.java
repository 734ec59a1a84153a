package uk.earlyhelp.referral.intake.form;

import jakarta.validation.ConstraintValidatorContext;

/** How a rule about several fields names the one to correct. */
final class Violations {

    private Violations() {}

    /** Always false, the answer of a check that found something. */
    static boolean at(String field, String message, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}

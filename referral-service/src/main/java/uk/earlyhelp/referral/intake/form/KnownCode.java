package uk.earlyhelp.referral.intake.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must be a code of the named list of the policy pack in force. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownCodeCheck.class)
public @interface KnownCode {

    String message() default "This code is not in the list. GET /codes/{list} shows the codes to choose from.";

    /** Name of the list, as in {@code GET /codes/{list}}. */
    String list();

    /** The error code for programs. */
    String code() default "unknown-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

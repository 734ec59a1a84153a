package uk.earlyhelp.referral.intake.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** The date must lie between two days, both included; today is the date in England. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = InPeriod.Check.class)
public @interface InPeriod {

    /** Where today is decided. */
    ZoneId ENGLAND = ZoneId.of("Europe/London");

    String message();

    /** An ISO date, or an ISO period counted from today, such as {@code -P42D}. */
    String from();

    /** An ISO date, or an ISO period counted from today, such as {@code P280D}. */
    String to();

    /** The error code for programs. */
    String code() default "date-out-of-range";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts from the clock of the validator, so that time stays a parameter. */
    class Check implements ConstraintValidator<InPeriod, LocalDate> {

        private InPeriod rule;

        @Override
        public void initialize(InPeriod annotation) {
            rule = annotation;
        }

        @Override
        public boolean isValid(LocalDate date, ConstraintValidatorContext context) {
            if (date == null) {
                return true;
            }
            var today =
                    LocalDate.ofInstant(context.getClockProvider().getClock().instant(), ENGLAND);
            return !date.isBefore(day(rule.from(), today)) && !date.isAfter(day(rule.to(), today));
        }

        private static LocalDate day(String written, LocalDate today) {
            return written.contains("P") ? today.plus(Period.parse(written)) : LocalDate.parse(written);
        }
    }
}

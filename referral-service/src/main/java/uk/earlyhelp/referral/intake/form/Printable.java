package uk.earlyhelp.referral.intake.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of any script, with line breaks and tabs but no other control character and no half character. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Printable.Check.class)
public @interface Printable {

    String message() default "This text holds an invisible control character. Type it again instead of pasting it.";

    /** The error code for programs. */
    String code() default "control-character";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Walks through code points: half of a surrogate pair comes out as one by itself. */
    class Check implements ConstraintValidator<Printable, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Check::isPrintable);
        }

        private static boolean isPrintable(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
                case Character.SURROGATE -> false;
                default -> true;
            };
        }
    }
}

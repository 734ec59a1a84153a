package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.earlyhelp.referral.intake.form.Printable;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** Checks a form that is not sent yet: half-written it may be, but not endless. */
@ApplicationScoped
class FormChecks {

    private final Validator validator;

    FormChecks(Validator validator) {
        this.validator = validator;
    }

    /**
     * @throws ConstraintViolationException naming everything that is still missing or wrong
     */
    void mustBeComplete(ReferralForm form) {
        refuse(form, violation -> true);
    }

    /**
     * @throws ConstraintViolationException naming what is too long, or holds what cannot be stored
     */
    void mustBeStorable(ReferralForm form) {
        refuse(form, FormChecks::cannotBeStored);
    }

    private void refuse(ReferralForm form, Predicate<ConstraintViolation<?>> matters) {
        Set<ConstraintViolation<ReferralForm>> found =
                validator.validate(form).stream().filter(matters).collect(Collectors.toSet());
        if (!found.isEmpty()) {
            throw new ConstraintViolationException(found);
        }
    }

    /** An empty list is too short for a referral, but a fair beginning for a draft. */
    private static boolean cannotBeStored(ConstraintViolation<?> violation) {
        var rule = violation.getConstraintDescriptor().getAnnotation();
        boolean empty = violation.getInvalidValue() instanceof Collection<?> list && list.isEmpty();
        return rule instanceof Printable || (rule instanceof Size && !empty);
    }
}

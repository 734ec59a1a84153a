package uk.earlyhelp.referral.intake.form;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Asks the pack in force. Codes are data, so this check is the only one that is a bean, one for each rule. */
@Dependent
public class KnownCodeCheck implements ConstraintValidator<KnownCode, String> {

    private final PolicyPack policy;
    private String list;

    public KnownCodeCheck(PolicyPack policy) {
        this.policy = policy;
    }

    @Override
    public void initialize(KnownCode rule) {
        list = rule.list();
    }

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
        return code == null || policy.codes().accepts(list, code, today(context));
    }

    private static LocalDate today(ConstraintValidatorContext context) {
        return LocalDate.ofInstant(context.getClockProvider().getClock().instant(), InPeriod.ENGLAND);
    }
}

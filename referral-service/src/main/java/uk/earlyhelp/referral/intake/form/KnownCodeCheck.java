package uk.earlyhelp.referral.intake.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Asks the code lists in force; the lists are data, so this check is the only one that needs a bean. */
@ApplicationScoped
public class KnownCodeCheck implements ConstraintValidator<KnownCode, String> {

    private final CodeLists codes;
    private String list;

    public KnownCodeCheck(CodeLists codes) {
        this.codes = codes;
    }

    @Override
    public void initialize(KnownCode rule) {
        list = rule.list();
    }

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
        return code == null || codes.has(list, code);
    }
}

package uk.earlyhelp.referral.intake.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Makes the checks of the form without a container. */
record ChecksWithPolicy(PolicyPack policy) implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> check) {
        if (check == KnownCodeCheck.class) {
            return check.cast(new KnownCodeCheck(policy));
        }
        try {
            return check.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> check) {
        // nothing to release
    }
}

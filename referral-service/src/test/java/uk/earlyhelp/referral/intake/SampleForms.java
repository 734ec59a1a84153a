package uk.earlyhelp.referral.intake;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.referral.intake.form.Child;
import uk.earlyhelp.referral.intake.form.Consent;
import uk.earlyhelp.referral.intake.form.ConsentStatus;
import uk.earlyhelp.referral.intake.form.ImmediateSafety;
import uk.earlyhelp.referral.intake.form.ReferralForm;
import uk.earlyhelp.referral.intake.form.Referrer;
import uk.earlyhelp.referral.intake.form.Sex;
import uk.earlyhelp.referral.intake.form.Stated;

/** The shortest forms that say something, as records; nobody in them exists. */
public final class SampleForms {

    private SampleForms() {}

    public static ReferralForm aSchoolForm() {
        return aFormAbout(aChildBornOn(LocalDate.parse("2016-03-04")));
    }

    public static ReferralForm aFormAbout(Child... children) {
        return new ReferralForm(
                new Referrer(null, "Jo Okafor", null, null, null, "2A"),
                List.of(children),
                null,
                null,
                null,
                List.of("neglect"),
                "Comes to school hungry.",
                null,
                null,
                new Consent(ConsentStatus.GIVEN, "Mother", null, null),
                new ImmediateSafety(Stated.NO, null));
    }

    public static Child aChildBornOn(LocalDate birthDate) {
        return aChild("Aoife", "O'Brien", birthDate, null, Sex.F);
    }

    public static Child aChildExpectedOn(LocalDate delivery) {
        return aChild("Aoife", "O'Brien", null, delivery, null);
    }

    public static Child aNamelessChildExpectedOn(LocalDate delivery) {
        return aChild(null, null, null, delivery, null);
    }

    private static Child aChild(String given, String family, LocalDate birthDate, LocalDate delivery, Sex sex) {
        return new Child(
                given, family, null, birthDate, delivery, null, sex, null, null, null, null, null, null, null, null,
                null, null, null);
    }
}

package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import uk.earlyhelp.referral.policy.Dated;
import uk.earlyhelp.referral.policy.PackCheck;

/** An agency that refers or helps, with the referral source code that its referrals have unless they say otherwise. */
public record Agency(String code, String name, String kind, String source, LocalDate from, LocalDate until)
        implements Dated {
    public Agency {
        PackCheck.kebab(code, "The code of an agency");
        PackCheck.text(name, "The name of agency '" + code + "'");
        PackCheck.text(kind, "The kind of agency '" + code + "'");
        PackCheck.text(source, "The referral source of agency '" + code + "'");
        Dated.check(from, until, "agency '" + code + "'");
    }
}

package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import uk.earlyhelp.referral.policy.Dated;
import uk.earlyhelp.referral.policy.PackCheck;

/** A children's centre; its footprint is the patches and schools that name it (R188). */
public record Centre(String code, String name, String area, String basis, LocalDate from, LocalDate until)
        implements Dated {
    public Centre {
        PackCheck.kebab(code, "The code of a children's centre");
        PackCheck.text(name, "The name of centre '" + code + "'");
        PackCheck.text(area, "The area of centre '" + code + "'");
        PackCheck.text(basis, "The basis (where it is known from) of centre '" + code + "'");
        Dated.check(from, until, "centre '" + code + "'");
    }
}

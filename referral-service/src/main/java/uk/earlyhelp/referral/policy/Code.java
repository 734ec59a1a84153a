package uk.earlyhelp.referral.policy;

import java.time.LocalDate;
import java.util.List;

/** One code of a list, with the words for it, the days it may be used, and the seed rule it rests on, if any. */
public record Code(String code, String label, LocalDate from, LocalDate until, List<String> sources) implements Dated {
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    public Code {
        PackCheck.text(code, "A code");
        PackCheck.text(label, "The label of code '" + code + "'");
        from = from == null ? ALWAYS : from;
        Dated.check(from, until, "code '" + code + "'");
        sources = PackCheck.copy(sources);
    }
}

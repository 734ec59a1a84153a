package uk.earlyhelp.referral.triage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.kit.time.WorkingCalendar;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.policy.PolicyPack;

/** Draws the picture of a referral as the rules see it today. */
@ApplicationScoped
class Pictures {

    private final Decisions decisions;
    private final PolicyPack pack;
    private final Clock clock;

    Pictures(Decisions decisions, PolicyPack pack, Clock clock) {
        this.decisions = decisions;
        this.pack = pack;
        this.clock = clock;
    }

    List<EarlierReferral> earlier(Referral referral) {
        return decisions.earlier(referral);
    }

    Picture of(Referral referral, List<EarlierReferral> earlier) {
        return Picture.of(facts(referral, earlier), pack);
    }

    TriageFacts facts(Referral referral, List<EarlierReferral> earlier) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        var last = earlier.stream()
                .findFirst()
                .map(before -> LocalDate.ofInstant(before.receivedAt(), WorkingCalendar.LONDON))
                .orElse(null);
        return new FormFacts(pack.ehaRule()).of(referral, today, last);
    }
}

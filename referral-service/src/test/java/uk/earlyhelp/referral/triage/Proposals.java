package uk.earlyhelp.referral.triage;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.referral.answers.NextStep;

/** Proposals that lack nothing, for tests that then take one thing away. */
final class Proposals {

    private static final FamilyPart PART = new FamilyPart(FamilyPart.Extent.TOOK_PART, "Mum agreed on the phone.");
    private static final NextStep STEP =
            new NextStep("Somebody rings the family.", "Blacon children's centre", LocalDate.of(2026, 11, 9));

    private Proposals() {}

    static Proposal propose(OutcomeCode outcome) {
        return propose(outcome, null);
    }

    static Proposal propose(OutcomeCode outcome, Boolean ehaRequired, Departure... departures) {
        return new Proposal(
                "partnership-plus",
                outcome,
                "triple-p",
                "Two services see the same worry.",
                PART,
                List.of(STEP),
                null,
                ehaRequired,
                List.of(departures));
    }

    static Proposal withCorrections(OutcomeCode outcome, FactCorrections corrections) {
        return new Proposal("universal", outcome, null, "Reasons.", PART, List.of(STEP), corrections, null, List.of());
    }

    static Proposal withLevelAndCorrections(String level, FactCorrections corrections) {
        return new Proposal(
                level,
                OutcomeCode.INFORMATION_AND_ADVICE,
                null,
                "Reasons.",
                PART,
                List.of(STEP),
                corrections,
                null,
                List.of());
    }
}

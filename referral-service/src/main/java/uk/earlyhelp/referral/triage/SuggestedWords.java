package uk.earlyhelp.referral.triage;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.earlyhelp.referral.answers.AnswerWords;
import uk.earlyhelp.referral.policy.PolicyPack;
import uk.earlyhelp.referral.policy.Wording;

/** The words that an answer to a decision starts from, as the policy pack has them. */
record SuggestedWords(PolicyPack pack) {

    AnswerWords of(Decision decision) {
        return new AnswerWords(
                joined(decision, wording -> wording.toReferrer(Map.of())),
                joined(decision, wording -> wording.toFamily(Map.of())),
                decision.nextSteps());
    }

    private String joined(Decision decision, java.util.function.Function<Wording, String> words) {
        return wordings(decision).map(words).collect(Collectors.joining(" "));
    }

    private Stream<Wording> wordings(Decision decision) {
        var ofOutcome = pack.outcome(decision.outcome().code()).orElseThrow().answer();
        return decision.picture().scope().standing() == AgeScope.Standing.OUT_OF_SCOPE
                ? Stream.of(pack.words("out-of-scope"), ofOutcome)
                : Stream.of(ofOutcome);
    }
}

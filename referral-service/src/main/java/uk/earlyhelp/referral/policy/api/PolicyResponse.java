package uk.earlyhelp.referral.policy.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.policy.Ages;
import uk.earlyhelp.referral.policy.EhaRule;
import uk.earlyhelp.referral.policy.LevelOfNeed;
import uk.earlyhelp.referral.policy.Outcome;
import uk.earlyhelp.referral.policy.PolicyPack;
import uk.earlyhelp.referral.policy.PromptRule;
import uk.earlyhelp.referral.policy.TimeLimits;

/** The policy in force; its version is what decisions are recorded under. */
@Schema(name = "Policy")
public record PolicyResponse(
        @Schema(examples = "cwac-2024") String id,
        @Schema(examples = "cwac-2024.1") String version,

        @Schema(description = "SHA-256 over the files of the pack, in hexadecimal")
        String contentHash,

        String title,

        @Schema(description = "The DfE number of the authority", examples = "896")
        String authority,

        LocalDate effectiveFrom,
        List<LevelOfNeed> levels,
        List<Outcome> outcomes,
        Ages ages,
        TimeLimits timeLimits,
        EhaRule earlyHelpAssessment,
        List<PromptRule> prompts) {

    static PolicyResponse of(PolicyPack pack) {
        var policy = pack.policy();
        return new PolicyResponse(
                pack.version().id(),
                pack.version().version(),
                pack.version().contentHash(),
                policy.title(),
                policy.authority(),
                policy.effectiveFrom(),
                policy.levels(),
                policy.outcomes(),
                policy.ages(),
                policy.timeLimits(),
                policy.earlyHelpAssessment(),
                policy.prompts());
    }
}

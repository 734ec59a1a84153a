package uk.earlyhelp.referral.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.intake.form.Stated;
import uk.earlyhelp.referral.policy.EhaRule;

/** Whether an early help assessment is required, computed from the stated facts (R205, R206). */
@Schema(description = "Whether an early help assessment is required by the stated facts, and why.")
public record EhaRequirement(Finding finding, String reason, List<String> sources) {

    public EhaRequirement {
        sources = List.copyOf(sources);
    }

    /** The finding for these facts; the first statement that requires an assessment gives the reason. */
    public static EhaRequirement of(TriageFacts facts, EhaRule rule) {
        boolean severalAgencies = facts.agenciesInvolved() > rule.moreAgenciesThan();
        boolean singleServiceMatters = rule.alsoWhenNoSingleServiceCanMeetTheNeeds();
        var reasons = rule.reasons();
        if (severalAgencies && facts.additionalNeeds() == Stated.YES) {
            return found(Finding.REQUIRED, reasons.severalAgenciesAndAdditionalNeeds(), rule);
        }
        if (singleServiceMatters && facts.singleServiceCanMeetNeeds() == Stated.NO) {
            return found(Finding.REQUIRED, reasons.noSingleServiceCanMeetTheNeeds(), rule);
        }
        boolean needsOpen = severalAgencies && isOpen(facts.additionalNeeds());
        boolean serviceOpen = singleServiceMatters && isOpen(facts.singleServiceCanMeetNeeds());
        return needsOpen || serviceOpen
                ? found(Finding.CANNOT_TELL, reasons.cannotTell(), rule)
                : found(Finding.NOT_REQUIRED, reasons.notRequired(), rule);
    }

    private static EhaRequirement found(Finding finding, String reason, EhaRule rule) {
        return new EhaRequirement(finding, reason, rule.sources());
    }

    private static boolean isOpen(Stated answer) {
        return answer != Stated.YES && answer != Stated.NO;
    }

    /** True when a worker who decides this has to say why (R124). */
    boolean isDepartedFromBy(boolean required) {
        return finding != (required ? Finding.REQUIRED : Finding.NOT_REQUIRED);
    }

    /** The three possible answers. */
    @Schema(
            description = "Whether an assessment is required.",
            enumeration = {"required", "not-required", "cannot-tell"})
    public enum Finding {
        REQUIRED,
        NOT_REQUIRED,
        CANNOT_TELL;

        @JsonValue
        public String code() {
            return name().replace('_', '-').toLowerCase(Locale.ROOT);
        }
    }
}

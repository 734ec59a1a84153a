package uk.earlyhelp.referral.policy.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.policy.CodeList;

/** One list without its codes. */
@Schema(name = "CodeListSummary")
public record CodeListSummary(
        @Schema(examples = "needs") String name,
        @Schema(examples = "Presenting needs") String title,
        @Schema(description = "Who prescribes the list") String source,
        @Schema(examples = "25") int size) {

    static CodeListSummary of(CodeList list) {
        return new CodeListSummary(
                list.name(), list.title(), list.source(), list.codes().size());
    }
}

package uk.earlyhelp.referral.policy.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reference lists of one version of the policy. */
@Schema(name = "CodeLists")
public record CodeListsResponse(
        @Schema(examples = "cwac-2024.1") String policyVersion, List<CodeListSummary> lists) {}

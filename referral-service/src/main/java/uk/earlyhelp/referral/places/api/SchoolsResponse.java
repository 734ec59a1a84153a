package uk.earlyhelp.referral.places.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.places.School;

/** All schools of one version of the policy; the list is short enough to come whole. */
@Schema(name = "Schools")
public record SchoolsResponse(
        @Schema(examples = "cwac-2024.1") String policyVersion, List<School> items) {}

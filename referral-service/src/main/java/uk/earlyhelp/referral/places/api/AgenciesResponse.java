package uk.earlyhelp.referral.places.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.earlyhelp.referral.places.Agency;

/** All agencies of one version of the policy; the list is short enough to come whole. */
@Schema(name = "Agencies")
public record AgenciesResponse(
        @Schema(examples = "cwac-2024.1") String policyVersion, List<Agency> items) {}

package uk.earlyhelp.referral.access;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.caller.Caller;

/**
 * Who may do what at the front door, and whose referrals they see. Deny by default: an operation that is not listed
 * here is nobody's, and a caller with no role that is listed here sees only what is their own.
 */
@ApplicationScoped
public class ReferralAccess implements AccessPolicy {

    /** Every family's entry in the directory: they share this name, and nothing else. */
    private static final String ALL_FAMILIES = "family";

    private static final Set<String> ACT_FOR_AN_AGENCY =
            Set.of(Roles.REFERRER, Roles.SOCIAL_CARE, Roles.PRACTITIONER, Roles.FRONT_DOOR, Roles.MANAGER);

    private static final Map<String, Set<String>> OPERATIONS = Map.ofEntries(
            entry("referral.submit", Roles.EVERYBODY),
            entry("referral.read", Roles.EVERYBODY),
            entry("referral.list", Roles.EVERYBODY),
            entry("referral.search", Roles.EVERYBODY),
            entry("referral.inform", Roles.EVERYBODY),
            entry("referral.withdraw", Roles.EVERYBODY),
            entry("referral.link-family", Roles.FRONT_DOOR_STAFF),
            entry("draft.write", Roles.EVERYBODY),
            entry("draft.read", Roles.EVERYBODY),
            entry("places.read", Roles.EVERYBODY),
            entry("codes.read", Roles.EVERYBODY),
            entry("policy.read", Roles.EVERYBODY),
            entry("answer.read", Roles.EVERYBODY),
            entry("answer.give", Roles.FRONT_DOOR_STAFF),
            entry("answer.deliver", Roles.FRONT_DOOR_STAFF),
            entry("answer.list", Roles.FRONT_DOOR_STAFF),
            entry("worklist.read", Roles.FRONT_DOOR_STAFF),
            entry("triage.read", Roles.FRONT_DOOR_STAFF),
            entry("triage.take", Roles.FRONT_DOOR_STAFF),
            entry("triage.put-back", Roles.FRONT_DOOR_STAFF),
            entry("triage.ask", Roles.FRONT_DOOR_STAFF),
            entry("triage.hold", Roles.FRONT_DOOR_STAFF),
            entry("decision.make", Roles.FRONT_DOOR_STAFF),
            entry("decision.read", Roles.FRONT_DOOR_STAFF),
            entry("forum.call", Roles.FRONT_DOOR_STAFF),
            entry("forum.list", Roles.FRONT_DOOR_STAFF),
            entry("forum.read", Roles.FRONT_DOOR_STAFF),
            entry("forum.record", Roles.FRONT_DOOR_STAFF),
            entry("unmet-need.read", Roles.FRONT_DOOR_STAFF));

    @Override
    public boolean permits(String operation, Caller caller) {
        return OPERATIONS.getOrDefault(operation, Set.of()).stream().anyMatch(caller::has);
    }

    /**
     * Whose referrals the caller sees. With several roles the widest counts. A practitioner sees what they submitted;
     * the cases they work on are another service's knowledge.
     */
    public Reach reach(Caller caller) {
        if (isFrontDoor(caller)) {
            return new Reach.Everything();
        }
        boolean forAgency = caller.has(Roles.REFERRER) || caller.has(Roles.SOCIAL_CARE);
        return agency(caller)
                .filter(agency -> forAgency)
                .<Reach>map(Reach.OwnAgency::new)
                .orElseGet(() -> new Reach.OwnSubmissions(caller.subject()));
    }

    /** For which agency the caller acts; nobody acts for one as a family, whatever their token says. */
    public Optional<String> agency(Caller caller) {
        boolean professional = ACT_FOR_AN_AGENCY.stream().anyMatch(caller::has);
        return Optional.of(caller.agency())
                .filter(agency -> professional && !agency.isEmpty() && !agency.equals(ALL_FAMILIES));
    }

    /** Whether the caller works at the front door: records for others, and sees the work on a referral. */
    public boolean isFrontDoor(Caller caller) {
        return caller.has(Roles.FRONT_DOOR) || caller.has(Roles.MANAGER);
    }
}

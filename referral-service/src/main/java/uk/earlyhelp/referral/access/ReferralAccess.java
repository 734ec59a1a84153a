package uk.earlyhelp.referral.access;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.access.Purpose;
import uk.earlyhelp.kit.caller.Caller;

/**
 * Who may do what at the front door, and whose referrals they see. Deny by default: an operation that is not listed
 * here is nobody's, and a caller with no role that is listed here sees nothing. docs/access.md shows it as a table.
 */
@ApplicationScoped
public class ReferralAccess implements AccessPolicy {

    /** Every family's entry in the directory: they share this name, and nothing else. */
    private static final String ALL_FAMILIES = "family";

    private static final Set<String> ACT_FOR_AN_AGENCY =
            Set.of(Roles.REFERRER, Roles.SOCIAL_CARE, Roles.PRACTITIONER, Roles.FRONT_DOOR, Roles.MANAGER);

    private static final Map<String, Set<String>> OPERATIONS = Map.ofEntries(
            entry("referral.submit", Roles.WHO_ASKS_FOR_HELP),
            entry("referral.read", Roles.WHO_READS_REFERRALS),
            entry("referral.list", Roles.WHO_READS_REFERRALS),
            entry("referral.search", Roles.WHO_READS_REFERRALS),
            entry("referral.inform", Roles.WHO_ASKS_FOR_HELP),
            entry("referral.withdraw", Roles.WHO_ASKS_FOR_HELP),
            entry("referral.link-family", Roles.FRONT_DOOR_STAFF),
            entry("draft.write", Roles.WHO_ASKS_FOR_HELP),
            entry("draft.read", Roles.WHO_ASKS_FOR_HELP),
            entry("places.read", Roles.WHO_LOOKS_THINGS_UP),
            entry("codes.read", Roles.WHO_LOOKS_THINGS_UP),
            entry("policy.read", Roles.WHO_LOOKS_THINGS_UP),
            entry("answer.read", Roles.WHO_READS_REFERRALS),
            entry("answer.give", Roles.FRONT_DOOR_STAFF),
            entry("answer.deliver", Roles.FRONT_DOOR_STAFF),
            entry("answer.list", Roles.WHO_SEES_THE_WORK),
            entry("worklist.read", Roles.FRONT_DOOR_STAFF),
            entry("triage.read", Roles.WHO_SEES_THE_WORK),
            entry("triage.take", Roles.FRONT_DOOR_STAFF),
            entry("triage.put-back", Roles.FRONT_DOOR_STAFF),
            entry("triage.ask", Roles.FRONT_DOOR_STAFF),
            entry("triage.hold", Roles.FRONT_DOOR_STAFF),
            entry("decision.make", Roles.FRONT_DOOR_STAFF),
            entry("decision.read", Roles.WHO_SEES_THE_WORK),
            entry("forum.call", Roles.FRONT_DOOR_STAFF),
            entry("forum.list", Roles.WHO_SEES_THE_WORK),
            entry("forum.read", Roles.WHO_SEES_THE_WORK),
            entry("forum.record", Roles.FRONT_DOOR_STAFF),
            entry("unmet-need.read", Roles.WHO_SEES_THE_WORK),
            entry("audit.read", Set.of(Roles.AUDITOR)));

    @Override
    public Map<String, Set<String>> operations() {
        return OPERATIONS;
    }

    /** By what the operation is about; one that only part of the callers have another reason for is theirs to state. */
    @Override
    public Purpose purpose(String operation) {
        return switch (operation.split("[. ]", 2)[0]) {
            case "referral", "draft" -> Purpose.ASKING_FOR_HELP;
            case "worklist", "triage", "decision", "forum", "answer" -> Purpose.DECIDING;
            case "unmet-need" -> Purpose.PLANNING;
            case "places", "codes", "policy" -> Purpose.REFERENCE;
            case "audit" -> Purpose.AUDIT;
            default -> Purpose.NOT_STATED;
        };
    }

    /**
     * Whose referrals the caller sees. With several roles the widest counts. A practitioner sees what they submitted;
     * the cases they work on are another service's knowledge. Analysts, auditors and administrators see no case at all.
     */
    public Reach reach(Caller caller) {
        return seesTheWork(caller) ? new Reach.Everything() : reachToChange(caller);
    }

    /** Whose referrals the caller may add to or withdraw, for which it is not enough to be able to read them. */
    public Reach reachToChange(Caller caller) {
        if (isFrontDoor(caller)) {
            return new Reach.Everything();
        }
        if (Roles.WHO_ASKS_FOR_HELP.stream().noneMatch(caller::has)) {
            return new Reach.Nothing();
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

    /** Whether the caller works at the front door, and so records and decides for others. */
    public boolean isFrontDoor(Caller caller) {
        return Roles.FRONT_DOOR_STAFF.stream().anyMatch(caller::has);
    }

    /** Whether the caller sees the front door's own work on a referral. */
    public boolean seesTheWork(Caller caller) {
        return Roles.WHO_SEES_THE_WORK.stream().anyMatch(caller::has);
    }
}

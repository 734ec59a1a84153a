package uk.earlyhelp.referral.rows;

import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.walk.Operation;
import uk.earlyhelp.kit.ground.walk.Scenery;
import uk.earlyhelp.kit.ground.walk.Visitor;
import uk.earlyhelp.kit.ground.walk.Whose;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.access.Roles;
import uk.earlyhelp.referral.ground.Asker;
import uk.earlyhelp.referral.ground.SampleDecision;

/** The front door for the walk: a school's referral that is foreign to most, and a family that is hidden from all. */
final class FrontDoorScenery implements Scenery {

    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("keepDraft", "{}"),
            Map.entry("replaceDraft", "{}"),
            Map.entry(
                    "callForum",
                    "{\"name\":\"Forum\",\"heldAt\":\"" + Instant.now().plus(Duration.ofDays(3)) + "\"}"),
            Map.entry(
                    "recordForumOutcome",
                    "{\"referralId\":\"${referral}\",\"conclusion\":\"more-information\",\"note\":\"Ask the GP.\"}"),
            Map.entry("findPlace", "{\"postcode\":\"CH1 5AB\"}"),
            Map.entry(
                    "submitReferral",
                    aSchoolReferral().with("/referrer/source", "9").json()),
            Map.entry("searchReferrals", "{\"name\":\"${name}\"}"),
            Map.entry("searchLooks", "{\"about\":[\"${looked}\"]}"),
            Map.entry("giveAnswer", "{}"),
            Map.entry("recordDelivery", "{\"channel\":\"phone\"}"),
            Map.entry("decide", SampleDecision.toAssess().json()),
            Map.entry("linkFamily", "{\"familyId\":\"${family}\"}"),
            Map.entry("holdForForum", "{\"forumId\":\"${forum}\",\"question\":\"Who leads?\"}"),
            Map.entry("addInformation", "{\"text\":\"Her aunt picks her up.\"}"),
            Map.entry("askReferrer", "{\"text\":\"Who picks her up?\"}"),
            Map.entry("withdrawReferral", "{\"reason\":\"They moved away.\"}"));

    private final ReferralAccess access = new ReferralAccess();
    private final String theirName = aName();
    private final String hiddenName = aName();
    private final FullHouse theirs = FullHouse.of(theirName);
    private final FullHouse hidden = FullHouse.of(hiddenName);
    private final Map<String, Asker> askers = new HashMap<>();
    private final Map<String, UUID> hiddenFromTheirOwn = new HashMap<>();
    private final List<Visitor> visitors = new ArrayList<>();
    private final Map<String, Needed> needed = Needed.byEndpoint();
    private final ForeignCursors cursors;
    private final String foreignKey = UUID.randomUUID().toString();

    FrontDoorScenery(Collection<String> roles) {
        for (String role : roles) {
            var asker = Asker.of(role, role + "-" + UUID.randomUUID());
            askers.put(role, asker);
            visitors.add(new Visitor(role, Set.of(role), asker.token()));
            if (access.permits("referral.submit", caller(role)) && !seesEverything(role)) {
                hiddenFromTheirOwn.put(role, asker.submitted(aSchoolReferral().with("/referrer/source", "9")));
            }
        }
        theirs.school().create("/drafts", "{}", foreignKey);
        cursors = new ForeignCursors(theirs.school(), theirName);
    }

    /** With somebody who has no token at all. */
    FrontDoorScenery andNobody() {
        visitors.add(new Visitor("nobody", Set.of(), null));
        return this;
    }

    /** The families to be hidden before the walk. */
    Collection<UUID> familiesToHide() {
        var referrals = new ArrayList<>(hiddenFromTheirOwn.values());
        referrals.addAll(List.of(hidden.work().id(), hidden.open()));
        return referrals.stream()
                .map(referral -> Database.rows("select family_id from referral where id = ?", referral))
                .map(found -> (UUID) found.getFirst().get("family_id"))
                .toList();
    }

    @Override
    public List<Visitor> visitors() {
        return visitors;
    }

    @Override
    public String kindOf(Operation operation, String pathParameter) {
        return switch (operation.path().split("/")[1] + " " + pathParameter) {
            case "referrals id" -> "referral";
            case "drafts id" -> "draft";
            case "forums id" -> "forum";
            case "codes list" -> "list";
            case "problems slug" -> "slug";
            default -> throw new AssertionError("What is " + pathParameter + " of " + operation.id() + "?");
        };
    }

    @Override
    public Optional<String> kindInQuery(Operation operation, String parameter) {
        if (Set.of("status", "due", "area", "team", "need", "waitsFor", "on").contains(parameter)) {
            return Optional.empty();
        }
        throw new AssertionError("What is " + parameter + " of " + operation.id() + "?");
    }

    @Override
    public String body(Operation operation) {
        return Optional.ofNullable(BODIES.get(operation.id()))
                .orElseThrow(() -> new AssertionError("What is the body of " + operation.id() + "?"));
    }

    @Override
    public Optional<String> value(String kind, Visitor visitor, Whose whose) {
        if (kind.startsWith("cursor-of-")) {
            return cursors.value(kind.substring("cursor-of-".length()), whose);
        }
        return switch (whose) {
            case OWN -> Optional.of(own(kind, visitor));
            case FOREIGN -> foreign(kind, visitor);
            case HIDDEN -> hidden(kind, visitor);
            case ABSENT ->
                Optional.of(kind.equals("name") ? aName() : UUID.randomUUID().toString());
        };
    }

    /** Made anew each time, since the visitor may do to it whatever the operation does. */
    private String own(String kind, Visitor visitor) {
        return switch (kind) {
            case "referral" -> ownReferral(visitor).toString();
            case "draft" -> ownDraft(visitor).toString();
            case "forum" -> hidden.forum().toString();
            case "family" -> theirs.family().toString();
            case "name" -> "Aoife";
            // an auditor is shown the looks at any record, so none is foreign
            case "looked" -> UUID.randomUUID().toString();
            case "list" -> "needs";
            case "slug" -> "not-found";
            default -> throw new AssertionError("What is a " + kind + "?");
        };
    }

    private UUID ownReferral(Visitor visitor) {
        if (seesEverything(visitor.name())) {
            return theirs.school().submitted(aSchoolReferral());
        }
        var referral = aSchoolReferral().with("/referrer/source", "9");
        return hiddenFromTheirOwn.containsKey(visitor.name())
                ? askers.get(visitor.name()).submitted(referral)
                : UUID.randomUUID();
    }

    private UUID ownDraft(Visitor visitor) {
        return access.permits("draft.write", caller(visitor.name()))
                ? askers.get(visitor.name())
                        .create(
                                "/drafts",
                                aSchoolReferral().with("/referrer/source", "9").json())
                        .jsonPath()
                        .getUUID("id")
                : UUID.randomUUID();
    }

    private Optional<String> foreign(String kind, Visitor visitor) {
        return switch (kind) {
            case "draft" -> Optional.of(theirs.draft().toString());
            case "referral" -> unlessSeen(visitor, theirs.work().id().toString());
            case "name" -> unlessSeen(visitor, theirName);
            default -> Optional.empty();
        };
    }

    private Optional<String> hidden(String kind, Visitor visitor) {
        return switch (kind) {
            case "referral" ->
                Optional.of(hiddenFromTheirOwn
                        .getOrDefault(visitor.name(), hidden.work().id())
                        .toString());
            case "family" -> Optional.of(hidden.family().toString());
            case "name" -> Optional.of(hiddenName);
            default -> Optional.empty();
        };
    }

    private Optional<String> unlessSeen(Visitor visitor, String value) {
        return seesEverything(visitor.name()) ? Optional.empty() : Optional.of(value);
    }

    @Override
    public String version(String kind, Visitor visitor, Whose whose) {
        if (!kind.equals("referral") || whose == Whose.OWN) {
            return "\"1\"";
        }
        var id = UUID.fromString(value(kind, visitor, whose).orElseThrow());
        return "\""
                + Database.rows("select version from referral where id = ?", id)
                        .getFirst()
                        .get("version") + "\"";
    }

    @Override
    public Collection<String> secretsFrom(Visitor visitor) {
        var secrets = new ArrayList<>(secretsOf(hidden, hiddenName));
        secrets.add(theirs.draft().toString());
        if (!seesEverything(visitor.name())) {
            secrets.addAll(secretsOf(theirs, theirName));
        }
        Optional.ofNullable(hiddenFromTheirOwn.get(visitor.name())).ifPresent(id -> secrets.add(id.toString()));
        return secrets;
    }

    private static Collection<String> secretsOf(FullHouse house, String name) {
        return List.of(
                name,
                house.work().id().toString(),
                house.open().toString(),
                house.family().toString(),
                house.draft().toString());
    }

    @Override
    public boolean permits(Operation operation, Visitor visitor) {
        return needed.get(operation.id()).permits(access, caller(visitor.name()), visitor.token() != null);
    }

    @Override
    public String foreignIdempotencyKey() {
        return foreignKey;
    }

    private boolean seesEverything(String role) {
        return access.reach(caller(role)) instanceof Reach.Everything;
    }

    private static Caller caller(String role) {
        return new Caller("somebody", "an-agency", Roles.ALL.contains(role) ? Set.of(role) : Set.of());
    }

    /** One that no other child has: sixteen letters. */
    private static String aName() {
        var letters = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        return "N"
                + letters.chars()
                        .map(c -> Character.digit(c, 16) + 'a')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}

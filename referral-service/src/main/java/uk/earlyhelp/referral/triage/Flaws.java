package uk.earlyhelp.referral.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.earlyhelp.referral.policy.Outcome;
import uk.earlyhelp.referral.policy.PolicyPack;
import uk.earlyhelp.referral.policy.PromptRule;
import uk.earlyhelp.referral.policy.Requirement;

/** Finds everything that stands against a proposal, so that the worker corrects it in one go. */
record Flaws(PolicyPack pack, TriageFacts stated, Proposal proposal, Picture picture) {

    List<Flaw> all() {
        return Stream.of(ofForm(), ofDepartures(), ofOutcome(), ofRules(), ofAssessment())
                .flatMap(List::stream)
                .toList();
    }

    private List<Flaw> ofForm() {
        var flaws = new ArrayList<Flaw>();
        if (proposal.levelOfNeed() != null && pack.level(proposal.levelOfNeed()).isEmpty()) {
            flaws.add(new Flaw("/levelOfNeed", "unknown-code", "Choose a level of need from GET /policy."));
        }
        if (!proposal.corrections().strangersTo(stated).isEmpty()) {
            flaws.add(new Flaw(
                    "/facts/children", "no-such-child", "Number the children as the form lists them, from 1."));
        }
        return flaws;
    }

    /** The name of a rule leaves the house in an event, so that it must never be free text. */
    private List<Flaw> ofDepartures() {
        var departures = proposal.departures();
        return IntStream.range(0, departures.size())
                .filter(number -> !departures.get(number).namesAKnownRule())
                .mapToObj(number -> new Flaw(
                        "/departures/%d/rule".formatted(number),
                        "unknown-code",
                        "Give the name of a rule, as a refusal or a prompt names it, or assessment-requirement."))
                .toList();
    }

    private List<Flaw> ofOutcome() {
        return pack.outcome(proposal.outcome().code())
                .map(this::missingFor)
                .orElseGet(() ->
                        List.of(new Flaw("/outcome", "unknown-code", "Choose an outcome that GET /policy offers.")));
    }

    private List<Flaw> missingFor(Outcome outcome) {
        return outcome.requires().stream()
                .sorted()
                .filter(this::isMissing)
                .map(Flaws::required)
                .toList();
    }

    private boolean isMissing(Requirement requirement) {
        return switch (requirement) {
            case LEVEL -> proposal.levelOfNeed() == null;
            case REASONS -> proposal.reasons() == null;
            case FAMILY_PART -> proposal.familyPart() == null;
            case SERVICE, PROGRAMME, OPEN_WORK, AUTHORITY -> proposal.destination() == null;
            case NEXT_STEP -> proposal.nextSteps().isEmpty();
        };
    }

    private static Flaw required(Requirement requirement) {
        return switch (requirement) {
            case LEVEL -> required("/levelOfNeed", "Say which level of need this is.");
            case REASONS -> required("/reasons", "Give your reasons.");
            case FAMILY_PART -> required("/familyPart", "Say what part the family had in this, or why none (R130).");
            case SERVICE -> required("/destination", "Name the service that will help.");
            case PROGRAMME -> required("/destination", "Name the programme that the family is offered.");
            case OPEN_WORK -> required("/destination", "Say which work is already open, and with whom.");
            case AUTHORITY -> required("/destination", "Name the authority that the referral goes to.");
            case NEXT_STEP -> required("/nextSteps", "Say what happens next, and by when.");
        };
    }

    private static Flaw required(String pointer, String message) {
        return new Flaw(pointer, "required", message);
    }

    private List<Flaw> ofRules() {
        return NamedRules.ALL.stream()
                .flatMap(rule -> pack.prompt(rule.name()).stream()
                        .flatMap(setting -> flaw(rule.against(proposal.outcome(), picture.facts(), setting))))
                .toList();
    }

    private Stream<Flaw> flaw(Objection objection) {
        return switch (objection) {
            case Objection.None none -> Stream.empty();
            case Objection.Refuses(PromptRule rule) ->
                Stream.of(new Flaw("/outcome", "refused-by-rule", "%s (%s)".formatted(rule.text(), sources(rule))));
            case Objection.WantsReason(PromptRule rule) ->
                proposal.explains(rule.name()) ? Stream.empty() : Stream.of(unexplained(rule.name(), rule.text()));
        };
    }

    private static String sources(PromptRule rule) {
        return String.join(", ", rule.sources());
    }

    private static Flaw unexplained(String rule, String text) {
        return new Flaw(
                "/departures", "reason-required", "Say why, in departures under the rule %s: %s".formatted(rule, text));
    }

    private List<Flaw> ofAssessment() {
        var computed = picture.eha();
        if (proposal.ehaRequired() == null && computed.finding() == EhaRequirement.Finding.CANNOT_TELL) {
            return List.of(required("/ehaRequired", computed.reason()));
        }
        boolean required = DecisionMaking.ehaRequired(proposal, computed);
        var flaws = new ArrayList<Flaw>();
        if (computed.isDepartedFromBy(required) && !proposal.explains(Departure.ASSESSMENT_REQUIREMENT)) {
            flaws.add(unexplained(Departure.ASSESSMENT_REQUIREMENT, computed.reason()));
        }
        if (required
                ? proposal.outcome().excludesAssessment()
                : proposal.outcome() == OutcomeCode.EARLY_HELP_ASSESSMENT) {
            flaws.add(new Flaw(
                    "/ehaRequired",
                    "contradicts-outcome",
                    "The outcome and what is decided about an assessment contradict each other; change one of them."));
        }
        return flaws;
    }
}

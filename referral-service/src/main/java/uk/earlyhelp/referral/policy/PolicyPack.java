package uk.earlyhelp.referral.policy;

import java.util.List;
import java.util.Optional;

/** The policy this service works under, read once at startup: ask it for levels, outcomes, limits, prompts, words and codes. */
public record PolicyPack(PackVersion version, Policy policy, CodeLists codes) {

    /** Reads policy.json and codes.json; places and agencies are read by the room that owns them. */
    public static PolicyPack read(PackFolder folder) {
        Policy policy = folder.read("policy.json", Policy.class);
        PackVersion version = new PackVersion(policy.id(), policy.version(), folder.contentHash());
        CodeList[] lists = folder.read("codes.json", CodeList[].class);
        return new PolicyPack(version, policy, new CodeLists(List.of(lists)));
    }

    public Optional<LevelOfNeed> level(String code) {
        return policy.levels().stream()
                .filter(level -> level.code().equals(code))
                .findFirst();
    }

    public Optional<Outcome> outcome(String code) {
        return policy.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }

    /** The prompt rule of this name, if this pack has it; a pack leaves out what its borough does not prompt for. */
    public Optional<PromptRule> prompt(String name) {
        return policy.prompts().stream()
                .filter(prompt -> prompt.name().equals(name))
                .findFirst();
    }

    public Ages ages() {
        return policy.ages();
    }

    public TimeLimits timeLimits() {
        return policy.timeLimits();
    }

    public EhaRule ehaRule() {
        return policy.earlyHelpAssessment();
    }

    /** Standard words for an occasion: withdrawal, out-of-scope. */
    public Wording words(String occasion) {
        return PackCheck.given(policy.words().get(occasion), "The standard words for '" + occasion + "'");
    }
}

package uk.earlyhelp.referral.policy;

import java.util.List;

/** Where on the continuum of need a decision places a family (R148); rank 1 is the lowest. */
public record LevelOfNeed(String code, String label, String meaning, int rank, List<String> sources) {
    public LevelOfNeed {
        PackCheck.kebab(code, "The code of a level of need");
        PackCheck.text(label, "The label of level '" + code + "'");
        PackCheck.text(meaning, "The meaning of level '" + code + "'");
        PackCheck.atLeast(1, rank, "The rank of level '" + code + "'");
        sources = PackCheck.sources(sources, "Level '" + code + "'");
    }
}

package uk.earlyhelp.local.demo.borough;

import java.util.Arrays;

/** Where referrals come from, as the statistics count it: referrals a year, and the CIN codes with their weights. */
public enum Source {
    INDIVIDUALS(
            292, Shares.<String>of().with("1A", 62).with("1B", 14).with("1C", 8).with("1D", 16)),
    SCHOOLS(649, Shares.<String>of().with("2A", 1)),
    EDUCATION(28, Shares.<String>of().with("2B", 1)),
    HEALTH(
            471,
            Shares.<String>of()
                    .with("3A", 24)
                    .with("3B", 24)
                    .with("3C", 12)
                    .with("3D", 12)
                    .with("3E", 16)
                    .with("3F", 12)),
    HOUSING(63, Shares.<String>of().with("4", 1)),
    COUNCIL(590, Shares.<String>of().with("5A", 32).with("5B", 28).with("5C", 6).with("5D", 34)),
    POLICE(1_091, Shares.<String>of().with("6", 1)),
    LEGAL(181, Shares.<String>of().with("7", 1)),
    OTHER(88, Shares.<String>of().with("8", 1)),
    ANONYMOUS(97, Shares.<String>of().with("9", 1));

    private final int published;
    private final Shares<String> codes;

    Source(int published, Shares<String> codes) {
        this.published = published;
        this.codes = codes;
    }

    public int published() {
        return published;
    }

    Shares<String> codes() {
        return codes;
    }

    /** Those who also ask at weekends and at night. */
    boolean atAnyHour() {
        return this == POLICE || this == INDIVIDUALS || this == ANONYMOUS;
    }

    static Shares<Source> shares() {
        return Arrays.stream(values())
                .reduce(
                        Shares.of(),
                        (shares, source) -> shares.with(source, source.published),
                        (first, second) -> first);
    }
}

package uk.earlyhelp.referral.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The roles that a token can carry. */
public final class Roles {

    /** Staff of an agency that refers. */
    public static final String REFERRER = "referrer";

    /** A parent or young person, for themselves. */
    public static final String FAMILY = "family";

    public static final String FRONT_DOOR = "front-door";
    public static final String PRACTITIONER = "practitioner";
    public static final String MANAGER = "manager";

    /** Reads cases to judge the quality of the work on them, and changes none. */
    public static final String QUALITY_ASSURER = "quality-assurer";

    /** Counts, and never meets a name. */
    public static final String ANALYST = "analyst";

    /** Reads who looked at what, and no case. */
    public static final String AUDITOR = "auditor";

    /** The social care system, not a person. */
    public static final String SOCIAL_CARE = "social-care";

    /** Keeps policy and places in order, and sees no case. */
    public static final String ADMINISTRATOR = "administrator";

    /** All of them, in the order in which docs/access.md shows them. */
    public static final List<String> ALL = List.of(
            REFERRER,
            FAMILY,
            FRONT_DOOR,
            PRACTITIONER,
            MANAGER,
            QUALITY_ASSURER,
            ANALYST,
            AUDITOR,
            SOCIAL_CARE,
            ADMINISTRATOR);

    static final Set<String> FRONT_DOOR_STAFF = Set.of(FRONT_DOOR, MANAGER);
    static final Set<String> WHO_SEES_THE_WORK = and(FRONT_DOOR_STAFF, QUALITY_ASSURER);
    static final Set<String> WHO_ASKS_FOR_HELP =
            Set.of(REFERRER, FAMILY, FRONT_DOOR, PRACTITIONER, MANAGER, SOCIAL_CARE);
    static final Set<String> WHO_READS_REFERRALS = and(WHO_ASKS_FOR_HELP, QUALITY_ASSURER);
    static final Set<String> WHO_LOOKS_THINGS_UP = and(WHO_READS_REFERRALS, ANALYST, ADMINISTRATOR);

    private Roles() {}

    private static Set<String> and(Set<String> some, String... more) {
        var all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}

package uk.earlyhelp.referral.access;

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

    /** The social care system, not a person. */
    public static final String SOCIAL_CARE = "social-care";

    static final Set<String> EVERYBODY = Set.of(REFERRER, FAMILY, FRONT_DOOR, PRACTITIONER, MANAGER, SOCIAL_CARE);
    static final Set<String> FRONT_DOOR_STAFF = Set.of(FRONT_DOOR, MANAGER);

    private Roles() {}
}

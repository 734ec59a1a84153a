package uk.earlyhelp.local.demo.borough;

/** The families that a front door gets wrong first; each is in every borough, and can be looked up by its reference. */
public enum HardCase {
    TWINS("Twins, born on the same day", Source.HEALTH, "3B", 40),
    SIBLINGS_AT_TWO_SCHOOLS("Siblings at two different schools", Source.SCHOOLS, "2A", 33),
    UNBORN("An unborn child, with nothing but an expected date", Source.HEALTH, "3D", 26),
    UNBORN_WITH_SIBLING("An unborn child and a brother of one year", Source.HEALTH, "3B", 19),
    APOSTROPHE("An apostrophe in the name", Source.SCHOOLS, "2A", 30),
    HYPHEN("A hyphen in the name", Source.SCHOOLS, "2A", 23),
    ARABIC_SCRIPT("A name in Arabic script", Source.SCHOOLS, "2A", 16),
    NO_DATE_OF_BIRTH("No date of birth, and why", Source.POLICE, "6", 12),
    MOVED_HOUSE("Moved house between two referrals", Source.SCHOOLS, "2A", 28),
    OUT_OF_AREA("Lives in another authority's area", Source.SCHOOLS, "2A", 37),
    ADULT_WITH_SEND("22 years old with SEND: in scope", Source.INDIVIDUALS, "1A", 44),
    ADULT_WITHOUT_SEND("20 years old without SEND: out of scope", Source.INDIVIDUALS, "1A", 47),
    ASKS_FOR_ITSELF("A parent who asks for the own family", Source.INDIVIDUALS, "1A", 14),
    OUTSIDE_DISABILITY_TEAM("A disability outside the specialist team's criteria", Source.HEALTH, "3F", 51),
    UNACCOMPANIED("An unaccompanied asylum-seeking young person", Source.COUNCIL, "5A", 54),
    PARENT_WITH_LEARNING_DISABILITY("A parent with a learning disability", Source.HEALTH, "3B", 58),
    YOUNG_CARER("A young carer", Source.SCHOOLS, "2A", 61);

    /** How long before the last day a family came for the first time that moved house later. */
    static final int BEFORE_MOVING = 200;

    private final String title;
    private final Source source;
    private final String code;
    private final int daysBeforeEnd;

    HardCase(String title, Source source, String code, int daysBeforeEnd) {
        this.title = title;
        this.source = source;
        this.code = code;
        this.daysBeforeEnd = daysBeforeEnd;
    }

    public String title() {
        return title;
    }

    Source source() {
        return source;
    }

    /** The CIN source code that the referral carries. */
    String code() {
        return code;
    }

    int daysBeforeEnd() {
        return daysBeforeEnd;
    }
}

package uk.earlyhelp.linkage.compare;

import static uk.earlyhelp.linkage.compare.Level.*;

import java.util.EnumSet;
import java.util.Set;

/** What is compared, with the levels of agreement that each field knows. */
public enum Field {
    GIVEN(DIFFERENT, SIMILAR, CLOSE, PART, VARIANT, SWAPPED, EXACT),
    FAMILY(DIFFERENT, SIMILAR, CLOSE, PART, VARIANT, SWAPPED, EXACT),
    BIRTH(DIFFERENT, PARTLY, CLOSE, YEAR_OFF, DAY_MONTH_SWAPPED, NEAR_EXPECTED, EXACT),
    SEX(DIFFERENT, EXACT),
    NUMBER(DIFFERENT, CLOSE, EXACT),
    STREET(DIFFERENT, SIMILAR, CLOSE, SWAPPED, EXACT),
    PLACE(DIFFERENT, SIMILAR, CLOSE, SWAPPED, EXACT),
    SUBURB(DIFFERENT, SIMILAR, CLOSE, EXACT),
    POSTCODE(DIFFERENT, PARTLY, CLOSE, EXACT),
    REGION(DIFFERENT, CLOSE, EXACT),
    PHONE(DIFFERENT, CLOSE, EXACT),
    IDENTIFIER(DIFFERENT, PARTLY, CLOSE, EXACT);

    private final Set<Level> levels;

    Field(Level first, Level... more) {
        this.levels = EnumSet.of(first, more);
    }

    /** The levels that two known values can have, worst first. */
    public Set<Level> levels() {
        return EnumSet.copyOf(levels);
    }
}

package uk.earlyhelp.referral.places;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** Where a family belongs on a day; not knowing is an answer, never an error. */
public sealed interface Place {

    /** The place inside this authority, if it is one. */
    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    /**
     * A place inside this authority. The parish is null outside rural parishes, the team on days when
     * the area has none, and the pilot area where no pilot runs.
     */
    record Known(
            String area,
            String district,
            String centre,
            String team,
            boolean rural,
            String parish,
            String pilotArea,
            FoundBy foundBy,
            FoundBy pilotBy)
            implements Place {}

    /** A place in another authority, by its GSS code, with its entry among the agencies. */
    record Elsewhere(String authority, String name, String agency) implements Place {}

    /** Nothing given says where the family belongs. */
    record Unknown(Why why) implements Place {}

    /** What a place, or a pilot area, was found by. */
    enum FoundBy {
        @JsonProperty("address")
        ADDRESS,
        @JsonProperty("school")
        SCHOOL
    }

    /** Why a place is not known. */
    enum Why {
        /** Neither postcode nor school. */
        @JsonProperty("nothing-given")
        NOTHING_GIVEN,
        /** What was given is in no list of this pack on that day. */
        @JsonProperty("not-in-any-list")
        NOT_IN_ANY_LIST
    }
}

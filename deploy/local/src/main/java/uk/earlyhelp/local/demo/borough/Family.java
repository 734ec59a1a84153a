package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** An invented family, as it is known when it is first referred. */
record Family(List<Kid> kids, List<Adult> adults, Form.Address address, String language, boolean interpreter) {

    Family {
        kids = List.copyOf(kids);
        adults = List.copyOf(adults);
    }

    Family movedTo(Form.Address elsewhere) {
        return new Family(kids, adults, elsewhere, language, interpreter);
    }

    /** Whether a form of that day can still say what was said first: nobody was born since. */
    boolean unchangedOn(LocalDate day) {
        return kids.stream()
                .allMatch(kid -> !(kid.birth() instanceof Birth.Expected(LocalDate due)) || due.isAfter(day));
    }

    boolean hasPupil() {
        return kids.stream().anyMatch(kid -> kid.school() != null);
    }

    /** The age in years of the oldest child on that day, -1 when none is born or no date is known. */
    int oldestOn(LocalDate day) {
        return kids.stream().mapToInt(kid -> kid.ageOn(day)).max().orElse(-1);
    }

    int youngestOn(LocalDate day) {
        return kids.stream().mapToInt(kid -> kid.ageOn(day)).min().orElse(-1);
    }

    /** A name as people write it. */
    record Name(String given, String family) {}

    /** What is known about a birth: exactly one of three things. */
    sealed interface Birth {
        record Born(LocalDate on) implements Birth {}

        record Expected(LocalDate due) implements Birth {}

        record Unknown(String reason) implements Birth {}
    }

    /** What can be true of a child and matters at the front door. */
    enum Trait {
        SEND,
        CARE_LEAVER,
        YOUNG_CARER,
        UNACCOMPANIED,
        OUTSIDE_DISABILITY_TEAM
    }

    /** A child or young person; {@code school}, {@code upn} and {@code nhsNumber} are {@code null} where there is none. */
    record Kid(
            Name name,
            String knownAs,
            Birth birth,
            String sex,
            String school,
            String upn,
            String nhsNumber,
            Set<Trait> traits,
            List<String> disabilities,
            Form.Equality equality) {

        int ageOn(LocalDate day) {
            return birth instanceof Birth.Born(LocalDate born)
                    ? Period.between(born, day).getYears()
                    : -1;
        }
    }

    /** A grown-up of the household. */
    record Adult(Name name, String relationship, boolean responsible, String phone, boolean learningDisability) {}
}

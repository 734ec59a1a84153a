package uk.earlyhelp.referral.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The ages served, in completed years and inclusive: up to lastAge, or up to extendedLastAge where one of the grounds is stated (R056 to R058). */
public record Ages(
        boolean unborn,
        int lastAge,
        int extendedLastAge,
        Set<Ground> extendedFor,
        String reading,
        List<String> sources) {

    public Ages {
        PackCheck.atLeast(0, lastAge, "lastAge");
        PackCheck.atLeast(lastAge, extendedLastAge, "extendedLastAge");
        extendedFor = extendedFor == null ? Set.of() : Set.copyOf(extendedFor);
        PackCheck.text(reading, "The reading of the age limits");
        sources = PackCheck.sources(sources, "The age limits");
    }

    /** Age in completed years; a child born on 29 February grows older on 1 March in other years. */
    public static int completedYears(LocalDate dateOfBirth, LocalDate on) {
        return Period.between(dateOfBirth, on).getYears();
    }

    /** Age in completed months. */
    public static int completedMonths(LocalDate dateOfBirth, LocalDate on) {
        return (int) Period.between(dateOfBirth, on).toTotalMonths();
    }

    /** Whether a child with these facts is served on a day (Europe/London). */
    public Scope scope(AgeFacts facts, LocalDate on) {
        if (facts.dateOfBirth() != null) {
            return ofAge(completedYears(facts.dateOfBirth(), on), facts);
        }
        if (facts.expectedDateOfDelivery() == null) {
            return new Scope.CannotTell("The date of birth is not known.");
        }
        return unborn
                ? new Scope.InScope("An unborn child is within the ages served.")
                : new Scope.OutOfScope("Help begins at birth.");
    }

    private Scope ofAge(int age, AgeFacts facts) {
        if (age <= lastAge) {
            return new Scope.InScope("Aged " + age + "; help is for ages up to and including " + lastAge + ".");
        }
        if (age > extendedLastAge) {
            return new Scope.OutOfScope("Aged " + age + "; the highest age served is " + extendedLastAge + ".");
        }
        return aboveTheUsualAge(age, facts);
    }

    private Scope aboveTheUsualAge(int age, AgeFacts facts) {
        String so = "Aged " + age + ", above " + lastAge + "; ";
        if (holdsAny(facts.stated())) {
            return new Scope.InScope(so + "served up to and including " + extendedLastAge
                    + " because of special educational needs, a disability or having left care.");
        }
        if (holdsAny(facts.notKnown())) {
            return new Scope.CannotTell(so + "it is not known whether there are special educational needs, a disability"
                    + " or time in care, which would extend the age to " + extendedLastAge + ".");
        }
        return new Scope.OutOfScope(
                so + "none of the grounds that extend the age to " + extendedLastAge + " is stated.");
    }

    private boolean holdsAny(Set<Ground> grounds) {
        Set<Ground> both = EnumSet.noneOf(Ground.class);
        both.addAll(grounds);
        both.retainAll(extendedFor);
        return !both.isEmpty();
    }
}

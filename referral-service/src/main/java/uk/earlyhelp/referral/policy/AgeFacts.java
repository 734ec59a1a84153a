package uk.earlyhelp.referral.policy;

import java.time.LocalDate;
import java.util.Set;

/** What is known about one child's age: a date of birth or an expected date of delivery or neither, and which grounds are stated or still open. */
public record AgeFacts(
        LocalDate dateOfBirth, LocalDate expectedDateOfDelivery, Set<Ground> stated, Set<Ground> notKnown) {
    public AgeFacts {
        stated = Set.copyOf(stated);
        notKnown = Set.copyOf(notKnown);
    }

    public static AgeFacts born(LocalDate dateOfBirth, Ground... stated) {
        return new AgeFacts(dateOfBirth, null, Set.of(stated), Set.of());
    }

    public static AgeFacts expected(LocalDate expectedDateOfDelivery) {
        return new AgeFacts(null, expectedDateOfDelivery, Set.of(), Set.of());
    }

    public static AgeFacts unknown() {
        return new AgeFacts(null, null, Set.of(), Set.of());
    }
}

package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import uk.earlyhelp.kit.time.WorkingCalendar;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.intake.form.Child;
import uk.earlyhelp.referral.intake.form.ReferralForm;
import uk.earlyhelp.referral.places.Place;
import uk.earlyhelp.referral.places.PlaceFinder;
import uk.earlyhelp.referral.policy.PolicyPack;

/** What the policy in force says about a new referral: by when it is due, and whose patch it lies in. */
@ApplicationScoped
class Receiving {

    private final PolicyPack policy;
    private final PlaceFinder places;
    private final WorkingCalendar calendar;

    Receiving(PolicyPack policy, PlaceFinder places, WorkingCalendar calendar) {
        this.policy = policy;
        this.places = places;
        this.calendar = calendar;
    }

    Deadlines deadlines(Instant receivedAt) {
        var limits = policy.timeLimits();
        return new Deadlines(
                receivedAt,
                calendar.after(receivedAt, limits.decision().workingDays()),
                calendar.after(receivedAt, limits.answer().workingDays()));
    }

    /** By the home, or else by the first school that is given. */
    Whereabouts whereabouts(ReferralForm form, LocalDate today) {
        Postcode home = form.homePostcode().orElse(null);
        String school = form.children().stream()
                .map(Child::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return places.find(home, school, today)
                .known()
                .map(Receiving::whereabouts)
                .orElse(Whereabouts.UNKNOWN);
    }

    private static Whereabouts whereabouts(Place.Known place) {
        return new Whereabouts(place.area(), place.team(), place.rural(), place.pilotArea());
    }
}

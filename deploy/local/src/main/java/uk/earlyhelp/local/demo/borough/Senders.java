package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import uk.earlyhelp.local.login.SampleUser;

/** Finds the agency that would refer this family: a baby comes from a midwife, a pupil from the own school. */
final class Senders {
    private static final int TRIES = 30;
    private static final Set<String> WITHOUT_AGENCY = Set.of("1B", "1D", "9");
    private static final List<SampleUser> WITH_OWN_LOGIN =
            List.of(SampleUser.SCHOOL, SampleUser.SCHOOL2, SampleUser.HEALTH, SampleUser.POLICE);

    private final PolicyFiles pack;
    private final Names names = Names.load();

    Senders(PolicyFiles pack) {
        this.pack = pack;
    }

    Sender of(Source source, Family family, LocalDate day, Dice dice) {
        String code = source.codes().draw(dice);
        for (int tries = 0; tries < TRIES && !fits(code, family, day); tries++) {
            code = source.codes().draw(dice);
        }
        return of(code, family, dice);
    }

    Sender of(String code, Family family, Dice dice) {
        var agency = agency(code, family, dice);
        String name = somebody(dice);
        if (agency == null) {
            return new Sender(code, "nobody", null, name, SampleUser.FRONTDOOR);
        }
        return new Sender(code, agency.kind(), agency.code(), name, user(agency));
    }

    private static boolean fits(String code, Family family, LocalDate day) {
        return switch (code) {
            case "3B" -> family.youngestOn(day) < 5;
            case "3C" -> family.hasPupil();
            case "3D" -> family.youngestOn(day) < 1;
            case "1C" -> family.oldestOn(day) >= 14;
            default -> true;
        };
    }

    private PolicyFiles.Agency agency(String code, Family family, Dice dice) {
        if (WITHOUT_AGENCY.contains(code)) {
            return null;
        }
        return switch (code) {
            case "1A", "1C" -> new PolicyFiles.Agency("family", "family", code);
            case "2A" -> new PolicyFiles.Agency("school-" + school(family, dice), "school", code);
            default -> dice.one(pack.agenciesOf(code));
        };
    }

    private String school(Family family, Dice dice) {
        return family.kids().stream()
                .map(Family.Kid::school)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> dice.one(pack.schools()).code());
    }

    private static SampleUser user(PolicyFiles.Agency agency) {
        return WITH_OWN_LOGIN.stream()
                .filter(user -> user.agency().equals(agency.code()))
                .findFirst()
                .orElse(SampleUser.FRONTDOOR);
    }

    private String somebody(Dice dice) {
        var origin = names.origins().draw(dice);
        return origin.given(dice.one(List.of("F", "M")), dice) + " " + dice.one(origin.families());
    }
}

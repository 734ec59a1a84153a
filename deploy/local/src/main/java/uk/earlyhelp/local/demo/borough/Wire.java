package uk.earlyhelp.local.demo.borough;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.local.demo.borough.Family.Adult;
import uk.earlyhelp.local.demo.borough.Family.Birth;
import uk.earlyhelp.local.demo.borough.Family.Kid;
import uk.earlyhelp.local.demo.borough.Family.Trait;

/** People as the form has them; what the sender does not know is left out. */
final class Wire {
    private static final String YES = "yes";
    private static final List<String> UNSURE = List.of("no", "no", "no", "no", "not-known", "not-asked");

    Form.Child child(Kid kid, String voice, Sender sender, Dice dice) {
        var birth = kid.birth();
        boolean unborn = birth instanceof Birth.Expected;
        return new Form.Child(
                kid.name().given(),
                kid.name().family(),
                kid.knownAs(),
                birth instanceof Birth.Born(LocalDate on) ? on : null,
                birth instanceof Birth.Expected(LocalDate due) ? due : null,
                birth instanceof Birth.Unknown(String reason) ? reason : null,
                kid.sex(),
                dice.chance(sender.knowsSchool()) ? kid.school() : null,
                dice.chance(sender.knowsPupilNumber()) ? kid.upn() : null,
                dice.chance(sender.knowsNhsNumber()) ? kid.nhsNumber() : null,
                unborn ? null : stated(kid, Trait.SEND, dice),
                disabilities(kid, unborn, dice),
                kid.traits().contains(Trait.OUTSIDE_DISABILITY_TEAM) ? YES : null,
                unborn ? null : stated(kid, Trait.CARE_LEAVER, dice),
                unborn ? null : stated(kid, Trait.YOUNG_CARER, dice),
                kid.traits().contains(Trait.UNACCOMPANIED) ? YES : null,
                voice,
                kid.equality());
    }

    private static String stated(Kid kid, Trait trait, Dice dice) {
        return kid.traits().contains(trait) ? YES : dice.one(UNSURE);
    }

    private static List<String> disabilities(Kid kid, boolean unborn, Dice dice) {
        if (!kid.disabilities().isEmpty()) {
            return kid.disabilities();
        }
        return unborn || dice.chance(0.4) ? null : List.of("NONE");
    }

    Form.Member member(Adult adult, Dice dice) {
        return new Form.Member(
                adult.name().given(),
                adult.name().family(),
                adult.relationship(),
                null,
                adult.responsible() ? YES : "not-known",
                adult.relationship().equals("father") && dice.chance(0.4) ? "no" : YES,
                adult.phone(),
                adult.learningDisability() ? YES : dice.one(UNSURE));
    }
}

package uk.earlyhelp.local.demo.borough;

import static uk.earlyhelp.local.demo.borough.HardKids.knownAs;
import static uk.earlyhelp.local.demo.borough.HardKids.unborn;
import static uk.earlyhelp.local.demo.borough.HardKids.with;

import java.time.LocalDate;
import java.util.List;
import uk.earlyhelp.local.demo.borough.Family.Adult;
import uk.earlyhelp.local.demo.borough.Family.Kid;
import uk.earlyhelp.local.demo.borough.Family.Name;
import uk.earlyhelp.local.demo.borough.Family.Trait;

/** Makes the families of the hard cases; their names are the same in every borough, so that they can be found. */
final class HardFamilies {
    private static final String F = "F";
    private static final String M = "M";
    private static final String PRIMARY = "primary";
    private static final String SECONDARY = "secondary";

    private final HardKids hard;
    private final Homes homes;

    HardFamilies(PolicyFiles pack, Identifiers identifiers) {
        this.hard = new HardKids(pack, identifiers);
        this.homes = new Homes(pack);
    }

    /** The family, with ages as on the day of its referral. */
    Family of(HardCase hardCase, LocalDate day, Dice dice) {
        return switch (hardCase) {
            case TWINS -> twins(day, dice);
            case SIBLINGS_AT_TWO_SCHOOLS -> siblings(day, dice);
            case UNBORN -> home(dice, "Leanne", unborn("Povey", day.plusDays(95)));
            case UNBORN_WITH_SIBLING -> unbornWithSibling(day, dice);
            case APOSTROPHE -> home(dice, "Siobhán", pupil("Aoife", "O'Connor", F, day, 9));
            case HYPHEN -> home(dice, "Anne-Marie", pupil("Mary-Jane", "Smith-Jones", F, day, 13));
            case ARABIC_SCRIPT -> arabicScript(day, dice);
            case NO_DATE_OF_BIRTH -> home(dice, "Gemma", hard.undated("Jayden", "Tapley", M));
            case MOVED_HOUSE -> home(dice, "Kelly", pupil("Toby", "Wherry", M, day, 7));
            case OUT_OF_AREA -> outOfArea(day, dice);
            case ADULT_WITH_SEND -> adultWithSend(day, dice);
            case ADULT_WITHOUT_SEND -> adultWithoutSend(day, dice);
            case ASKS_FOR_ITSELF -> home(dice, "Dana", pupil("Millie", "Whitlow", F, day, 6));
            case OUTSIDE_DISABILITY_TEAM -> outsideDisabilityTeam(day, dice);
            case UNACCOMPANIED -> unaccompanied(day, dice);
            case PARENT_WITH_LEARNING_DISABILITY -> parentWithLearningDisability(day, dice);
            case YOUNG_CARER -> youngCarer(day, dice);
        };
    }

    private Family twins(LocalDate day, Dice dice) {
        var born = day.minusMonths(40);
        return home(dice, "Carys", hard.kid("Ffion", "Bellis", F, born), hard.kid("Rhys", "Bellis", M, born));
    }

    private Family siblings(LocalDate day, Dice dice) {
        return home(dice, "Ruth", pupil("Daisy", "Hassall", F, day, 8), pupil("Jacob", "Hassall", M, day, 14));
    }

    private Family unbornWithSibling(LocalDate day, Dice dice) {
        var brother = hard.kid("Nazar", "Kovalenko", M, day.minusMonths(20));
        return home(dice, "Oksana", unborn("Kovalenko", day.plusDays(60)), brother);
    }

    private Family arabicScript(LocalDate day, Dice dice) {
        var child = knownAs("Layla", pupil("ليلى", "الحداد", F, day, 8));
        return new Family(List.of(child), List.of(mother("نور", "الحداد", false)), here(dice), "ara", true);
    }

    private Family outOfArea(LocalDate day, Dice dice) {
        return home(dice, "Donna", pupil("Erin", "Crewdson", F, day, 12)).movedTo(homes.at("CW1", dice));
    }

    private Family adultWithSend(LocalDate day, Dice dice) {
        var daniel = hard.kid("Daniel", "Rowbotham", M, day.minusYears(22).minusMonths(4));
        return home(dice, "Pauline", with(daniel, List.of("LD"), Trait.SEND));
    }

    private Family adultWithoutSend(LocalDate day, Dice dice) {
        var ryan = hard.kid("Ryan", "Gerrard", M, day.minusYears(20).minusMonths(5));
        return home(dice, "Julie", ryan);
    }

    private Family outsideDisabilityTeam(LocalDate day, Dice dice) {
        var alfie = hard.pupil("Alfie", "Penketh", M, day.minusYears(10), "special");
        return home(dice, "Hayley", with(alfie, List.of("AUT", "BEH"), Trait.SEND, Trait.OUTSIDE_DISABILITY_TEAM));
    }

    private Family unaccompanied(LocalDate day, Dice dice) {
        var samuel = with(hard.kid("Samuel", "Tesfay", M, day.minusYears(16)), List.of(), Trait.UNACCOMPANIED);
        var carer = new Adult(new Name("Carol", "Sadler"), "foster-carer", false, "07700 900321", false);
        return new Family(List.of(samuel), List.of(carer), here(dice), "tir", true);
    }

    private Family parentWithLearningDisability(LocalDate day, Dice dice) {
        var evie = hard.kid("Evie", "Lightfoot", F, day.minusMonths(26));
        return new Family(List.of(evie), List.of(mother("Stacey", "Lightfoot", true)), here(dice), "eng", false);
    }

    private Family youngCarer(LocalDate day, Dice dice) {
        return home(dice, "Sandra", with(pupil("Chloe", "Birtles", F, day, 12), List.of(), Trait.YOUNG_CARER));
    }

    private Family home(Dice dice, String mother, Kid... kids) {
        var parent = mother(mother, kids[0].name().family(), false);
        return new Family(List.of(kids), List.of(parent), here(dice), "eng", false);
    }

    private Kid pupil(String given, String family, String sex, LocalDate day, int age) {
        var born = day.minusYears(age).minusMonths(1);
        return hard.pupil(given, family, sex, born, age < 11 ? PRIMARY : SECONDARY);
    }

    private Form.Address here(Dice dice) {
        return homes.inTheBorough(dice);
    }

    private static Adult mother(String given, String family, boolean learningDisability) {
        return new Adult(new Name(given, family), "mother", true, "07700 900123", learningDisability);
    }
}

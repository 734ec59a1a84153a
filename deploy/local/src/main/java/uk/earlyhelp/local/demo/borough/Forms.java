package uk.earlyhelp.local.demo.borough;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import uk.earlyhelp.local.demo.borough.Family.Adult;
import uk.earlyhelp.local.demo.borough.Family.Kid;

/** Writes the form as this source would: a school knows pupil numbers, the police often know little. */
final class Forms {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Words words;
    private final Wire wire = new Wire();

    Forms(Words words) {
        this.words = words;
    }

    Form write(Family family, Sender sender, LocalDate day, Dice dice) {
        String child = child(family);
        String parent = parent(family);
        List<String> needs = Needs.of(family.oldestOn(day), dice);
        boolean danger = dice.chance(0.03);
        return new Form(
                referrer(sender, family, dice),
                family.kids().stream().map(kid -> child(kid, sender, day, dice)).toList(),
                family.adults().stream().map(adult -> wire.member(adult, dice)).toList(),
                family.address(),
                new Form.Language(family.language(), family.interpreter() ? YES : NO),
                needs,
                named(concern(needs, dice), child, parent),
                support(dice),
                dice.chance(0.7) ? named(dice.one(words.familyViews()), child, parent) : null,
                consent(sender, parent, day, dice),
                new Form.Safety(danger ? YES : NO, danger ? named(dice.one(words.dangers()), child, parent) : null));
    }

    private Form.Referrer referrer(Sender sender, Family family, Dice dice) {
        String phone = "01632 960%03d".formatted(dice.between(0, 999));
        String role = dice.one(words.referrers().get(sender.kind()));
        return switch (sender.kind()) {
            case "family" -> new Form.Referrer(sender.agencyOnForm(), parent(family), role, phone, null, sender.code());
            case "nobody" -> new Form.Referrer(null, "Name not given", role, null, null, sender.code());
            default ->
                new Form.Referrer(
                        sender.agencyOnForm(), sender.name(), role, phone, mail(sender.name()), sender.code());
        };
    }

    /** example.org is reserved: nobody ever gets this mail. */
    private static String mail(String name) {
        return Normalizer.normalize(name.replace('ł', 'l'), Normalizer.Form.NFD)
                        .replaceAll("[^A-Za-z ]", "")
                        .replace(' ', '.')
                        .toLowerCase(Locale.ROOT)
                + "@example.org";
    }

    private Form.Child child(Kid kid, Sender sender, LocalDate day, Dice dice) {
        boolean speaks = kid.ageOn(day) >= 3 && dice.chance(sender.kind().equals("police") ? 0.25 : 0.7);
        String band = kid.ageOn(day) < 6 ? "small" : kid.ageOn(day) < 12 ? "school" : "young";
        String voice = speaks ? dice.one(words.voices().get(band)) : null;
        return wire.child(kid, voice, sender, dice);
    }

    private String concern(List<String> needs, Dice dice) {
        var sentences = new ArrayList<String>();
        needs.forEach(need -> sentences.add(dice.one(words.concerns().get(need))));
        return String.join(" ", sentences);
    }

    private List<Form.Support> support(Dice dice) {
        int number = Shares.<Integer>of()
                .with(0, 35)
                .with(1, 35)
                .with(2, 22)
                .with(3, 8)
                .draw(dice);
        return dice.some(words.support().keySet().stream().sorted().toList(), number).stream()
                .map(agency -> new Form.Support(agency, dice.one(words.support().get(agency))))
                .toList();
    }

    private static Form.Consent consent(Sender sender, String parent, LocalDate day, Dice dice) {
        int given = sender.kind().equals("police") ? 45 : 82;
        return switch (Shares.<String>of()
                .with("given", given)
                .with("not-sought", 13)
                .with("refused", 5)
                .draw(dice)) {
            case "given" -> new Form.Consent("given", parent, day.minusDays(dice.between(0, 4)), null);
            case "refused" ->
                new Form.Consent("refused", parent, day, "The concern for the child outweighs the refusal.");
            default ->
                new Form.Consent("not-sought", null, null, "Asking first could have put a child or parent at risk.");
        };
    }

    private static String child(Family family) {
        return family.kids().stream()
                .map(kid -> kid.knownAs() == null ? kid.name().given() : kid.knownAs())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("the unborn child");
    }

    private static String parent(Family family) {
        return family.adults().stream()
                .findFirst()
                .map(Adult::name)
                .map(name -> name.given() + " " + name.family())
                .orElse("The carer");
    }

    private static String named(String text, String child, String parent) {
        return text.replace("{child}", child).replace("{parent}", parent);
    }
}

package uk.earlyhelp.local.demo.borough;

import java.util.List;

/** Invented addresses: streets that do not exist, in postcodes of the pack. */
final class Homes {
    /** The letters that Royal Mail uses in the last two places. */
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    /** More people live in town than in a parish. */
    private static final int IN_TOWN = 8;

    private final List<String> streets = Resources.lines("streets.txt");
    private final Shares<PolicyFiles.Prefix> ours;
    private final List<PolicyFiles.Prefix> elsewhere;

    Homes(PolicyFiles pack) {
        Shares<PolicyFiles.Prefix> weighted = Shares.of();
        for (var prefix : pack.prefixes()) {
            weighted = prefix.ours() ? weighted.with(prefix, prefix.rural() ? 1 : IN_TOWN) : weighted;
        }
        ours = weighted;
        elsewhere = pack.prefixes().stream().filter(prefix -> !prefix.ours()).toList();
    }

    Form.Address inTheBorough(Dice dice) {
        return at(ours.draw(dice).at(), dice);
    }

    Form.Address elsewhere(Dice dice) {
        return at(dice.one(elsewhere).at(), dice);
    }

    /** @param prefix a district or a sector, such as {@code CW1} or {@code CH1 4} */
    Form.Address at(String prefix, Dice dice) {
        String sector = prefix.contains(" ") ? prefix : prefix + " " + dice.between(1, 9);
        String line = dice.between(1, 140) + " " + dice.one(streets);
        return new Form.Address(List.of(line), sector + letter(dice) + letter(dice), null);
    }

    private static char letter(Dice dice) {
        return LETTERS.charAt(dice.between(0, LETTERS.length() - 1));
    }
}

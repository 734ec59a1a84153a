package uk.earlyhelp.linkage.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Streets, towns and postcodes that do not exist. */
final class Places {

    private static final List<String> STARTS = List.of(
            "ash", "beech", "birch", "brad", "brook", "carl", "castle", "church", "clay", "cross", "dale", "dun",
            "east", "fair", "green", "hamp", "hart", "hazel", "heath", "high", "hill", "holly", "kings", "lang", "lime",
            "mar", "mill", "moor", "new", "north", "oak", "park", "queens", "red", "rose", "sand", "south", "stan",
            "stone", "thorn", "wal", "west", "whit", "wil", "wood", "york");

    private static final List<String> ENDS = List.of(
            "bridge", "brook", "bury", "by", "combe", "den", "field", "ford", "gate", "grove", "ham", "hurst", "land",
            "leigh", "ley", "mead", "mere", "more", "port", "side", "stead", "stock", "thorpe", "ton", "vale", "well",
            "wick", "worth");

    private static final List<String> KINDS = List.of(
            "street",
            "street",
            "street",
            "road",
            "road",
            "road",
            "close",
            "crescent",
            "place",
            "drive",
            "avenue",
            "lane",
            "court",
            "way",
            "gardens",
            "terrace",
            "circuit");

    private final Dice dice;
    private final List<String> streets = new ArrayList<>();
    private final List<String> towns = new ArrayList<>();

    Places(Dice dice) {
        this.dice = dice;
        for (String start : STARTS) {
            for (String end : ENDS) {
                streets.add(start + end);
                towns.add(end.length() % 2 == 0 ? start + end : start + " " + end);
            }
        }
        Collections.shuffle(streets, new Random(1));
        Collections.shuffle(towns, new Random(2));
    }

    String street() {
        return dice.ranked(streets, 400) + " " + dice.any(KINDS);
    }

    String town() {
        return dice.ranked(towns, 100);
    }

    String name() {
        return dice.any(STARTS) + " " + dice.any(ENDS) + " "
                + dice.any(List.of("house", "lodge", "village", "centre", "park"));
    }

    List<String> towns() {
        return towns;
    }

    String number() {
        return Integer.toString(1 + (int) (Math.pow(dice.upTo(1000) / 1000.0, 2) * 180));
    }
}

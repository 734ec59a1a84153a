package uk.earlyhelp.linkage.generate;

import java.util.List;

/** Slips of pen and keyboard. */
final class Slips {

    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String[]> HEARD = List.of(
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"y", "ie"},
            new String[] {"ee", "ea"},
            new String[] {"c", "k"},
            new String[] {"ll", "l"},
            new String[] {"nn", "n"},
            new String[] {"ai", "ay"},
            new String[] {"s", "z"},
            new String[] {"e", "i"},
            new String[] {"o", "u"});

    private final Dice dice;

    Slips(Dice dice) {
        this.dice = dice;
    }

    /** One letter more, less or other, or two swapped; a digit stays a digit. */
    String typed(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = dice.upTo(text.length());
        return switch (dice.upTo(20)) {
            case 0, 1, 2, 3 -> text.length() < 3 ? text : text.substring(0, at) + text.substring(at + 1);
            case 4, 5, 6 -> text.substring(0, at) + like(text.charAt(at)) + text.substring(at);
            case 7, 8, 9, 10, 11 -> swapped(text, at);
            default -> text.substring(0, at) + like(text.charAt(at)) + text.substring(at + 1);
        };
    }

    /** Written as it was heard. */
    String heard(String text) {
        for (int turn = 0; turn < 6; turn++) {
            var pair = dice.any(HEARD);
            boolean there = dice.hit(0.5);
            String from = pair[there ? 0 : 1];
            if (text.contains(from)) {
                return text.replaceFirst(from, pair[there ? 1 : 0]);
            }
        }
        return typed(text);
    }

    /** A space too many or too few. */
    String spaced(String text) {
        int gap = text.indexOf(' ');
        if (gap > 0 && dice.hit(0.6)) {
            return text.substring(0, gap) + text.substring(gap + 1);
        }
        int at = text.length() < 2 ? 0 : dice.between(1, text.length() - 1);
        return text.substring(0, at) + " " + text.substring(at);
    }

    private String swapped(String text, int at) {
        if (text.length() < 2) {
            return text;
        }
        int first = Math.min(at, text.length() - 2);
        return text.substring(0, first) + text.charAt(first + 1) + text.charAt(first) + text.substring(first + 2);
    }

    /** A neighbour on the keyboard, mostly. */
    private char like(char letter) {
        if (Character.isDigit(letter)) {
            return (char) ('0' + dice.upTo(10));
        }
        for (String row : KEYS) {
            int at = row.indexOf(letter);
            if (at >= 0 && dice.hit(0.7)) {
                return row.charAt(Math.clamp(at + (dice.hit(0.5) ? 1 : -1), 0, row.length() - 1));
            }
        }
        return dice.letter();
    }
}

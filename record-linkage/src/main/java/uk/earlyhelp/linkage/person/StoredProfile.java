package uk.earlyhelp.linkage.person;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A profile as the bytes that lie beside its keys, about 120 for a child: what scoring needs comes with the candidate.
 *
 * <p>Plain letters with control characters between them; the first byte is the version of the form.
 */
public final class StoredProfile {

    private static final char VERSION = '1';
    private static final char PIECE = '\u001f';
    private static final char ITEM = '\u001e';
    private static final char PART = '\u001d';
    private static final int PIECES = 7;

    private StoredProfile() {}

    public static byte[] write(Profile profile) {
        var text = new StringBuilder(160).append(VERSION);
        names(text, profile.givenNames()).append(PIECE);
        names(text, profile.familyNames()).append(PIECE);
        text.append(profile.birth().digits())
                .append(profile.birth().expected() ? "e" : "")
                .append(PIECE);
        text.append(profile.sex().ordinal()).append(PIECE);
        for (HomeForm home : profile.homes()) {
            text.append(String.join(
                            String.valueOf(PART),
                            home.number(),
                            home.street(),
                            home.place(),
                            home.suburb(),
                            home.postcode(),
                            home.region()))
                    .append(ITEM);
        }
        text.append(PIECE);
        for (String phone : profile.phones()) {
            text.append(phone).append(ITEM);
        }
        text.append(PIECE);
        for (Identifier identifier : profile.identifiers()) {
            text.append(identifier.scheme())
                    .append(PART)
                    .append(identifier.value())
                    .append(ITEM);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Throws {@link IllegalArgumentException} for bytes of another version: the index is then to be written anew. */
    public static Profile read(byte[] stored) {
        if (stored.length == 0 || stored[0] != VERSION) {
            throw new IllegalArgumentException("A stored profile of another version");
        }
        var pieces = split(new String(stored, 1, stored.length - 1, StandardCharsets.UTF_8), PIECE);
        if (pieces.size() != PIECES) {
            throw new IllegalArgumentException("A stored profile is cut short");
        }
        return new Profile(
                names(pieces.get(0)),
                names(pieces.get(1)),
                birth(pieces.get(2)),
                SEXES[pieces.get(3).charAt(0) - '0'],
                homes(pieces.get(4)),
                items(pieces.get(5)).toArray(String[]::new),
                identifiers(pieces.get(6)));
    }

    private static final Sex[] SEXES = Sex.values();

    private static StringBuilder names(StringBuilder text, Stream<NameForm> names) {
        names.forEach(name ->
                text.append(name.words()).append(PART).append(name.sound()).append(ITEM));
        return text;
    }

    private static List<NameForm> names(String piece) {
        var names = new ArrayList<NameForm>(2);
        for (String item : items(piece)) {
            int cut = item.indexOf(PART);
            names.add(cut == 0 ? NameForm.NONE : new NameForm(item.substring(0, cut), item.substring(cut + 1)));
        }
        return names;
    }

    private static BirthDate birth(String piece) {
        boolean expected = piece.endsWith("e");
        return new BirthDate(Integer.parseInt(piece, 0, expected ? piece.length() - 1 : piece.length(), 10), expected);
    }

    private static HomeForm[] homes(String piece) {
        var items = items(piece);
        var homes = new HomeForm[items.size()];
        for (int at = 0; at < homes.length; at++) {
            var part = split(items.get(at), PART);
            homes[at] = new HomeForm(part.get(0), part.get(1), part.get(2), part.get(3), part.get(4), part.get(5));
        }
        return homes;
    }

    private static Identifier[] identifiers(String piece) {
        var items = items(piece);
        var identifiers = new Identifier[items.size()];
        for (int at = 0; at < identifiers.length; at++) {
            var part = split(items.get(at), PART);
            identifiers[at] = new Identifier(part.get(0), part.get(1));
        }
        return identifiers;
    }

    /** Every item ends with its sign, so that an empty one is not lost. */
    private static List<String> items(String piece) {
        return piece.isEmpty() ? List.of() : split(piece.substring(0, piece.length() - 1), ITEM);
    }

    private static List<String> split(String text, char sign) {
        var parts = new ArrayList<String>(8);
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}

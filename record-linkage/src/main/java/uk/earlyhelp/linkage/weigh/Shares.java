package uk.earlyhelp.linkage.weigh;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.earlyhelp.linkage.compare.Field;
import uk.earlyhelp.linkage.person.HomeForm;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.text.WordList;

/**
 * How common each value is: to share the name Pettigrove says more than to share the name Smith.
 *
 * <p>Where two people share a value by chance, they share a common one; so the likelihood of chance in an exact
 * agreement is the share of that very value.
 */
public final class Shares {

    /** Fields whose values differ much in how common they are. */
    private static final List<Field> FIELDS =
            List.of(Field.GIVEN, Field.FAMILY, Field.STREET, Field.PLACE, Field.SUBURB);

    private static final Shares SHIPPED = readShipped();

    private final Map<Field, Map<String, Double>> shares;
    private final Map<Field, Double> rare;

    private Shares(Map<Field, Map<String, Double>> shares, Map<Field, Double> rare) {
        this.shares = shares;
        this.rare = rare;
    }

    /** Given and family names of England by their rank; other fields are not weighed by value. */
    public static Shares shipped() {
        return SHIPPED;
    }

    /** Counts the values of some profiles; a value that is not among them counts as if it occurred once. */
    public static Shares of(Iterable<Profile> profiles) {
        var counts = new EnumMap<Field, Map<String, Double>>(Field.class);
        FIELDS.forEach(field -> counts.put(field, new HashMap<>()));
        for (Profile profile : profiles) {
            for (Field field : FIELDS) {
                String value = value(profile, field);
                if (!value.isEmpty()) {
                    counts.get(field).merge(value, 1.0, Double::sum);
                }
            }
        }
        var rare = new EnumMap<Field, Double>(Field.class);
        counts.forEach((field, values) -> {
            double all = values.values().stream().mapToDouble(count -> count).sum();
            values.replaceAll((value, count) -> count / all);
            rare.put(field, all == 0 ? 1 : 1 / all);
        });
        return new Shares(counts, rare);
    }

    /** The share of this value, 0 to 1; NaN where this field is not weighed by value. */
    public double of(Field field, String value) {
        var known = shares.get(field);
        return known == null ? Double.NaN : known.getOrDefault(value, rare.get(field));
    }

    /** The share of what the two agree on, where they agree exactly. */
    double agreed(Field field, Profile one, Profile other) {
        return shares.containsKey(field) ? of(field, value(one, field, other)) : Double.NaN;
    }

    private static String value(Profile profile, Field field, Profile other) {
        boolean home = field != Field.GIVEN && field != Field.FAMILY;
        if (!home || profile.homes().length == 1) {
            return value(profile, field);
        }
        for (HomeForm mine : profile.homes()) {
            for (HomeForm theirs : other.homes()) {
                if (!value(mine, field).isEmpty() && value(mine, field).equals(value(theirs, field))) {
                    return value(mine, field);
                }
            }
        }
        return "";
    }

    private static String value(Profile profile, Field field) {
        return switch (field) {
            case GIVEN -> profile.given().plain();
            case FAMILY -> profile.family().plain();
            default -> profile.homes().length == 0 ? "" : value(profile.homes()[0], field);
        };
    }

    private static String value(HomeForm home, Field field) {
        return switch (field) {
            case STREET -> home.street();
            case PLACE -> home.place();
            default -> home.suburb();
        };
    }

    private static Shares readShipped() {
        var names = new EnumMap<Field, Map<String, Double>>(Field.class);
        names.put(Field.GIVEN, byRank(WordList.words("given-names.txt"), 0.016, 12));
        names.put(Field.FAMILY, byRank(WordList.words("family-names.txt"), 0.012, 6));
        return new Shares(names, Map.of(Field.GIVEN, 2e-4, Field.FAMILY, 5e-5));
    }

    /** Names thin out with their rank, as words do (Zipf): the first has this share, the {@code half}-th half of it. */
    private static Map<String, Double> byRank(List<String> names, double first, double half) {
        var shares = new HashMap<String, Double>();
        for (int rank = 0; rank < names.size(); rank++) {
            shares.putIfAbsent(names.get(rank), first * half / (half + rank));
        }
        return shares;
    }
}

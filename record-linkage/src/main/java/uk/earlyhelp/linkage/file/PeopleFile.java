package uk.earlyhelp.linkage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import uk.earlyhelp.linkage.person.BirthDate;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.person.Sex;

/** The people of a file, each with the label that only the judgement may look at. */
record PeopleFile(List<String> ids, List<String> labels, List<Person> people) {

    static PeopleFile read(Path file, Options options) throws IOException {
        var csv = Csv.read(file, options.separator());
        var places = new EnumMap<Column, Integer>(Column.class);
        for (Column column : Column.values()) {
            places.put(column, column.placeIn(csv.header(), options.columns().get(column)));
        }
        if (places.get(Column.GIVEN) < 0 && places.get(Column.FAMILY) < 0) {
            throw new WrongFile(file + " has no column that is known to hold names: say which one with --given and"
                    + " --family; there are " + csv.header());
        }
        var ids = new ArrayList<String>();
        var labels = new ArrayList<String>();
        var people = new ArrayList<Person>();
        for (String[] row : csv.rows()) {
            ids.add(places.get(Column.ID) < 0 ? Integer.toString(ids.size() + 1) : row[places.get(Column.ID)]);
            labels.add(label(row, places, options.labelPattern()));
            people.add(person(row, places));
        }
        return new PeopleFile(ids, labels, people);
    }

    int size() {
        return people.size();
    }

    boolean hasIdentifiers() {
        return people.stream()
                .flatMap(person -> person.identifiers().stream())
                .anyMatch(identifier -> !identifier.value().isBlank());
    }

    /** Ready for comparison, with or without the identifier. */
    List<Profile> profiles(boolean withIdentifier) {
        return people.stream()
                .map(person -> Profile.of(withIdentifier ? person : withoutIdentifier(person)))
                .toList();
    }

    private static Person withoutIdentifier(Person person) {
        return new Person(person.names(), person.birth(), person.sex(), person.homes(), person.phones(), List.of());
    }

    private static String label(String[] row, Map<Column, Integer> places, Pattern pattern) {
        int place = places.get(Column.CLUSTER) >= 0 ? places.get(Column.CLUSTER) : places.get(Column.ID);
        if (place < 0) {
            return "";
        }
        if (places.get(Column.CLUSTER) >= 0 && pattern == null) {
            return row[place];
        }
        var found = pattern == null ? null : pattern.matcher(row[place]);
        return found == null || !found.find() ? "" : found.group(found.groupCount() == 0 ? 0 : 1);
    }

    private static Person person(String[] row, Map<Column, Integer> places) {
        var person = Person.named(value(row, places, Column.GIVEN), value(row, places, Column.FAMILY))
                .birth(BirthDate.read(value(row, places, Column.BIRTH)))
                .sex(Sex.read(value(row, places, Column.SEX)))
                .home(new Home(
                        value(row, places, Column.NUMBER),
                        value(row, places, Column.STREET),
                        value(row, places, Column.PLACE),
                        value(row, places, Column.SUBURB),
                        value(row, places, Column.POSTCODE),
                        value(row, places, Column.REGION)));
        if (places.get(Column.PHONE) >= 0) {
            person.phone(value(row, places, Column.PHONE));
        }
        if (places.get(Column.IDENTIFIER) >= 0) {
            person.identifier("file", value(row, places, Column.IDENTIFIER));
        }
        return person.build();
    }

    private static String value(String[] row, Map<Column, Integer> places, Column column) {
        int place = places.get(column);
        return place < 0 ? "" : row[place];
    }
}

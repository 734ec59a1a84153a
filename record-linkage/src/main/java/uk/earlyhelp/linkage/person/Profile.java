package uk.earlyhelp.linkage.person;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.earlyhelp.linkage.text.Plain;

/** A person ready for comparison: everything brought to one spelling, once. */
public final class Profile {

    private static final NameForm[] NO_NAMES = {};
    private static final int SIGNIFICANT_PHONE_DIGITS = 9;

    private final NameForm given;
    private final NameForm family;
    private final NameForm[] otherGiven;
    private final NameForm[] otherFamily;
    private final BirthDate birth;
    private final Sex sex;
    private final HomeForm[] homes;
    private final String[] phones;
    private final Identifier[] identifiers;

    Profile(
            List<NameForm> given,
            List<NameForm> family,
            BirthDate birth,
            Sex sex,
            HomeForm[] homes,
            String[] phones,
            Identifier[] identifiers) {
        this.given = given.isEmpty() ? NameForm.NONE : given.getFirst();
        this.family = family.isEmpty() ? NameForm.NONE : family.getFirst();
        this.otherGiven = others(given);
        this.otherFamily = others(family);
        this.birth = birth;
        this.sex = sex;
        this.homes = homes;
        this.phones = phones;
        this.identifiers = identifiers;
    }

    public static Profile of(Person person) {
        return new Profile(
                person.names().stream().map(name -> NameForm.of(name.given())).toList(),
                person.names().stream().map(name -> NameForm.of(name.family())).toList(),
                person.birth(),
                person.sex(),
                person.homes().stream()
                        .map(HomeForm::of)
                        .filter(home -> !home.isEmpty())
                        .distinct()
                        .toArray(HomeForm[]::new),
                person.phones().stream()
                        .map(Profile::phone)
                        .filter(phone -> !phone.isEmpty())
                        .distinct()
                        .toArray(String[]::new),
                person.identifiers().stream()
                        .map(Profile::identifier)
                        .filter(identifier -> !identifier.value().isEmpty())
                        .distinct()
                        .toArray(Identifier[]::new));
    }

    public NameForm given() {
        return given;
    }

    public NameForm family() {
        return family;
    }

    /** Given names known as or former; never to be changed. */
    public NameForm[] otherGiven() {
        return otherGiven;
    }

    /** Family names known as or former; never to be changed. */
    public NameForm[] otherFamily() {
        return otherFamily;
    }

    public BirthDate birth() {
        return birth;
    }

    public Sex sex() {
        return sex;
    }

    /** Never to be changed. */
    public HomeForm[] homes() {
        return homes;
    }

    /** Never to be changed. */
    public String[] phones() {
        return phones;
    }

    /** Never to be changed. */
    public Identifier[] identifiers() {
        return identifiers;
    }

    private static NameForm[] others(List<NameForm> names) {
        var others = names.stream().skip(1).filter(name -> !name.isMissing()).toArray(NameForm[]::new);
        return others.length == 0 ? NO_NAMES : others;
    }

    /** The last nine digits: 0044 1244 123456 and 01244 123456 are one number. */
    private static String phone(String written) {
        String digits = Objects.requireNonNullElse(written, "").replaceAll("[^0-9]", "");
        return digits.length() <= SIGNIFICANT_PHONE_DIGITS
                ? digits
                : digits.substring(digits.length() - SIGNIFICANT_PHONE_DIGITS);
    }

    private static Identifier identifier(Identifier written) {
        return new Identifier(written.scheme(), Plain.joined(Plain.words(written.value())));
    }

    /** Every given name, the one in use first. */
    public Stream<NameForm> givenNames() {
        return Stream.concat(Stream.of(given), Arrays.stream(otherGiven));
    }

    /** Every family name, the one in use first. */
    public Stream<NameForm> familyNames() {
        return Stream.concat(Stream.of(family), Arrays.stream(otherFamily));
    }
}

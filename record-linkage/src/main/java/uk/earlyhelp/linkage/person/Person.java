package uk.earlyhelp.linkage.person;

import java.util.ArrayList;
import java.util.List;

/** What is known of a person for the purpose of recognising her or him; the first name is the one in use. */
public record Person(
        List<PersonName> names,
        BirthDate birth,
        Sex sex,
        List<Home> homes,
        List<String> phones,
        List<Identifier> identifiers) {

    public Person {
        names = List.copyOf(names);
        homes = List.copyOf(homes);
        phones = List.copyOf(phones);
        identifiers = List.copyOf(identifiers);
    }

    public static Builder named(String given, String family) {
        return new Builder().name(given, family);
    }

    /** Collects what is known, piece by piece; what is not said is not known. */
    public static final class Builder {
        private final List<PersonName> names = new ArrayList<>();
        private final List<Home> homes = new ArrayList<>();
        private final List<String> phones = new ArrayList<>();
        private final List<Identifier> identifiers = new ArrayList<>();
        private BirthDate birth = BirthDate.NOT_KNOWN;
        private Sex sex = Sex.NOT_KNOWN;

        /** The first call gives the name in use, every further one another name: known as, former. */
        public Builder name(String given, String family) {
            names.add(new PersonName(given, family));
            return this;
        }

        public Builder birth(BirthDate date) {
            birth = date;
            return this;
        }

        public Builder sex(Sex known) {
            sex = known;
            return this;
        }

        public Builder home(Home home) {
            homes.add(home);
            return this;
        }

        public Builder phone(String number) {
            phones.add(number);
            return this;
        }

        public Builder identifier(String scheme, String value) {
            identifiers.add(new Identifier(scheme, value));
            return this;
        }

        public Person build() {
            return new Person(names, birth, sex, homes, phones, identifiers);
        }
    }
}

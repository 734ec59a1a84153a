package uk.earlyhelp.linkage.file;

import java.util.List;
import java.util.Locale;

/** What a column can hold, and the headings by which it is recognised when nobody says which one it is. */
enum Column {
    ID("rec_id", "id", "record_id", "person_id"),
    CLUSTER("cluster", "cluster_id", "entity_id", "ent_id", "true_id", "label"),
    GIVEN("given_name", "first_name", "forename", "given", "fname", "firstname"),
    FAMILY("surname", "family_name", "last_name", "family", "lname", "lastname"),
    BIRTH("date_of_birth", "dob", "birth_date", "birthdate"),
    SEX("sex", "gender"),
    NUMBER("street_number", "house_number"),
    STREET("address_1", "street", "address", "address1", "street_name"),
    PLACE("address_2", "address2", "place"),
    SUBURB("suburb", "town", "city", "locality"),
    POSTCODE("postcode", "post_code", "zip", "zipcode", "zip_code"),
    REGION("state", "region", "county"),
    PHONE("phone", "phone_number", "telephone"),
    IDENTIFIER("soc_sec_id", "identifier", "ssn", "nhs_number", "upn");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** The option that names the column: {@code --street-number} is {@code --number}. */
    String option() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    /** The place of the column that was named, or of one that is recognised; -1 without. */
    int placeIn(List<String> header, String named) {
        if (named != null) {
            int place = header.indexOf(named);
            if (place < 0) {
                throw new WrongFile("There is no column " + named + " (" + option() + "); there are " + header);
            }
            return place;
        }
        var known = header.stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
        return headings.stream()
                .mapToInt(known::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }
}

package uk.earlyhelp.linkage.generate;

import java.time.LocalDate;
import uk.earlyhelp.linkage.person.Home;
import uk.earlyhelp.linkage.person.Sex;

/** A made-up person as she or he is, before anybody writes it down; empty where there is none. */
record Someone(
        String given,
        String family,
        String formerFamily,
        LocalDate born,
        Sex sex,
        Home home,
        String phone,
        String nhs,
        String upn) {

    Someone called(String name) {
        return new Someone(name, family, formerFamily, born, sex, home, phone, nhs, upn);
    }

    Someone of(Sex other) {
        return new Someone(given, family, formerFamily, born, other, home, phone, nhs, upn);
    }

    Someone bornOn(LocalDate day) {
        return new Someone(given, family, formerFamily, day, sex, home, phone, nhs, upn);
    }

    Someone numbered(String otherNhs, String otherUpn) {
        return new Someone(given, family, formerFamily, born, sex, home, phone, otherNhs, otherUpn);
    }

    Someone named(String newFamily) {
        return new Someone(given, newFamily, family, born, sex, home, phone, nhs, upn);
    }

    Someone at(Home newHome, String newPhone) {
        return new Someone(given, family, formerFamily, born, sex, newHome, newPhone, nhs, upn);
    }
}

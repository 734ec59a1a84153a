package uk.earlyhelp.linkage.person;

/** One name of a person in any script: the one in use, or another one (known as, former). */
public record PersonName(String given, String family) {

    public PersonName {
        given = given == null ? "" : given;
        family = family == null ? "" : family;
    }
}

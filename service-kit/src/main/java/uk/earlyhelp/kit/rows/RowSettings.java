package uk.earlyhelp.kit.rows;

import java.util.List;

/**
 * What the policies of the tables are told about a transaction; the database's functions {@code row_reach()},
 * {@code row_agency()} and {@code row_subject()} read it.
 *
 * @param reach the service's own word for how far the caller sees; an empty one counts as no context at all
 * @param agency whose rows, where the reach is an agency's; empty when there is none
 * @param subject the caller's, empty for the service itself
 */
public record RowSettings(String reach, String agency, String subject) {

    static final RowSettings SYSTEM = new RowSettings("system", "", "");

    List<String> values() {
        return List.of(reach, agency, subject);
    }
}

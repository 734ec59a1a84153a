package uk.earlyhelp.local.demo.borough;

import java.util.List;

/** The invented names, family by family of origins; weights are per thousand families. */
record Names(Shares<Origin> origins) {

    /** Where a family's names come from, and what often goes with them. */
    record Origin(
            String name,
            List<String> ethnicities,
            String language,
            List<String> religions,
            List<String> girls,
            List<String> boys,
            List<String> families) {

        String given(String sex, Dice dice) {
            return dice.one(sex.equals("F") ? girls : boys);
        }

        boolean isBritish() {
            return language.equals("eng");
        }
    }

    static Names load() {
        Shares<Origin> origins = Shares.of();
        for (String line : Resources.lines("names.tsv")) {
            String[] columns = line.split("\t");
            if (!columns[0].startsWith("#") && !columns[0].equals("origin")) {
                origins = origins.with(origin(columns), Integer.parseInt(columns[1]));
            }
        }
        return new Names(origins);
    }

    private static Origin origin(String[] columns) {
        return new Origin(
                columns[0],
                list(columns[2]),
                columns[3],
                list(columns[4]),
                list(columns[5]),
                list(columns[6]),
                list(columns[7]));
    }

    private static List<String> list(String column) {
        return List.of(column.split(","));
    }
}

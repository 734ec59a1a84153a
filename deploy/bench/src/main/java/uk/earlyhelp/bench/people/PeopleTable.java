package uk.earlyhelp.bench.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import uk.earlyhelp.linkage.block.IndexKeys;
import uk.earlyhelp.linkage.generate.Families;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.person.StoredProfile;

/** A table of made-up people with their keys, and the same names for a plain search by similarity. */
final class PeopleTable {

    private static final int SLICE = 20_000;
    private static final int EVERY = 499;

    private final Connection database;
    private final List<Person> sample = new ArrayList<>();
    private long keys;

    PeopleTable(Connection database) {
        this.database = database;
    }

    void fill(int people) throws SQLException, IOException {
        run(
                "create extension if not exists pg_trgm",
                "create unlogged table person (id bigint, name text not null, features bytea not null)",
                "create unlogged table person_key (key bigint not null, person bigint not null)");
        var families = new Families(11);
        for (int from = 1; from <= people; from += SLICE) {
            copy(
                    from,
                    families.population(Math.min(SLICE, people - from + 1))
                            .subList(0, Math.min(SLICE, people - from + 1)));
        }
        run(
                "alter table person add primary key (id)",
                "create index person_key_key on person_key (key) include (person)",
                "vacuum analyze person",
                "vacuum analyze person_key");
    }

    /** Some of those who are in the table. */
    List<Person> sample() {
        return sample;
    }

    long keys() {
        return keys;
    }

    void run(String... statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void copy(int from, List<Person> people) throws SQLException, IOException {
        var profiles = people.parallelStream().map(Profile::of).toList();
        var rows = new StringBuilder();
        var keyRows = new StringBuilder();
        for (int at = 0; at < people.size(); at++) {
            long id = (long) from + at;
            var name = people.get(at).names().getFirst();
            var profile = profiles.get(at);
            rows.append(id)
                    .append('\t')
                    .append(name.given())
                    .append(' ')
                    .append(name.family())
                    .append("\t\\\\x");
            rows.append(HexFormat.of().formatHex(StoredProfile.write(profile))).append('\n');
            long[] kept = IndexKeys.kept(profile);
            keys += kept.length;
            for (long key : kept) {
                keyRows.append(key).append('\t').append(id).append('\n');
            }
            if (id % EVERY == 0) {
                sample.add(people.get(at));
            }
        }
        copy("copy person from stdin", rows);
        copy("copy person_key from stdin", keyRows);
    }

    private void copy(String statement, StringBuilder rows) throws SQLException, IOException {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        database.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new ByteArrayInputStream(bytes));
    }
}

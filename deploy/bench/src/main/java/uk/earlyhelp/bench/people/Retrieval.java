package uk.earlyhelp.bench.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.earlyhelp.linkage.block.IndexKeys;
import uk.earlyhelp.linkage.decide.Candidate;
import uk.earlyhelp.linkage.decide.Choice;
import uk.earlyhelp.linkage.decide.Matcher;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.person.StoredProfile;

/** Matching as the service does it: one round trip by the keys, then scoring and the twin rule. */
final class Retrieval implements AutoCloseable {

    /** A key that more people share than this says nothing; the others of the same question do. */
    static final int MOST_PER_KEY = 100;

    private static final String CANDIDATES = """
            select person.id, person.features
            from (select distinct found.person
                  from unnest(?) as asked (key)
                  cross join lateral (select person_key.person from person_key
                                      where person_key.key = asked.key limit %d) as found) as candidate
            join person on person.id = candidate.person
            """.formatted(MOST_PER_KEY);

    private final Connection database;
    private final PreparedStatement statement;
    private final Matcher matcher;
    private int candidates;

    Retrieval(Connection database, long people) throws SQLException {
        this.database = database;
        this.statement = database.prepareStatement(CANDIDATES);
        this.matcher = Matcher.standard(people);
    }

    Choice<Long> match(Profile profile) throws SQLException {
        var keys = Arrays.stream(IndexKeys.asked(profile)).boxed().toArray(Long[]::new);
        statement.setArray(1, database.createArrayOf("bigint", keys));
        List<Candidate<Long>> found = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(new Candidate<>(rows.getLong(1), StoredProfile.read(rows.getBytes(2))));
            }
        }
        candidates = found.size();
        return matcher.choose(profile, found);
    }

    /** How many the last question brought. */
    int candidates() {
        return candidates;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}

package uk.earlyhelp.bench.people;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;
import uk.earlyhelp.linkage.generate.Families;
import uk.earlyhelp.linkage.person.Person;
import uk.earlyhelp.linkage.person.Profile;

/**
 * One person matched among many: by keys with full scoring and the twin rule, against a search by trigram similarity
 * on the same table in the same run, without and with an index for it.
 */
public final class MatchingBench {

    private static final int PEOPLE = Integer.getInteger("people", 1_000_000);
    private static final int QUESTIONS = Integer.getInteger("questions", 3000);
    private static final int SLOW_QUESTIONS = 15;
    private static final String BY_SIMILARITY =
            "select id, features from person where name %% ? order by similarity(name, ?) desc limit 20"
                    .replace("%%", "%");

    private MatchingBench() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("maintenance_work_mem", "512MB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("max_parallel_workers_per_gather", "0")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
                var database = server.getPostgresDatabase().getConnection()) {
            measure(database);
        }
    }

    private static void measure(Connection database) throws Exception {
        var table = new PeopleTable(database);
        long start = System.nanoTime();
        table.fill(PEOPLE);
        System.out.printf(
                Locale.ROOT,
                "%,d people, %.1f keys each, written in %.0f s; keys %s, people %s%n",
                PEOPLE,
                (double) table.keys() / PEOPLE,
                (System.nanoTime() - start) / 1e9,
                size(database, "person_key"),
                size(database, "person"));
        var questions = questions(table.sample());
        try (var retrieval = new Retrieval(database, PEOPLE)) {
            byKeys(retrieval, questions);
            var byKeys = byKeys(retrieval, questions);
            var plain = bySimilarity(database, questions);
            table.run("create index on person using gin (name gin_trgm_ops)", "analyze person");
            var indexed = bySimilarity(database, questions);
            print("by keys, scored, twin rule", byKeys);
            print("trigram similarity, no index", plain);
            print("trigram similarity, GIN index", indexed);
            System.out.printf(
                    Locale.ROOT,
                    "at the median %.0f times as fast as without, %.0f times as fast as with an index%n",
                    ratio(plain, byKeys),
                    ratio(indexed, byKeys));
        }
    }

    /** Half of them are in the table, half are not. */
    private static List<Person> questions(List<Person> known) {
        var families = new Families(12);
        var questions = new ArrayList<Person>();
        for (int at = 0; at < QUESTIONS; at++) {
            questions.add(at % 2 == 0 ? known.get(at / 2 * 7 % known.size()) : families.anybody());
        }
        return questions;
    }

    private static Histogram byKeys(Retrieval retrieval, List<Person> questions) throws SQLException {
        var times = new Histogram(3);
        long candidates = 0;
        for (Person question : questions) {
            long start = System.nanoTime();
            retrieval.match(Profile.of(question));
            times.recordValue(System.nanoTime() - start);
            candidates += retrieval.candidates();
        }
        System.out.printf(Locale.ROOT, "%.1f candidates for a question%n", (double) candidates / questions.size());
        return times;
    }

    private static Histogram bySimilarity(Connection database, List<Person> questions) throws SQLException {
        var times = new Histogram(3);
        try (var statement = database.prepareStatement(BY_SIMILARITY)) {
            for (Person question : questions.subList(0, SLOW_QUESTIONS)) {
                var name = question.names().getFirst();
                statement.setString(1, name.given() + " " + name.family());
                statement.setString(2, name.given() + " " + name.family());
                long start = System.nanoTime();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getBytes(2);
                    }
                }
                times.recordValue(System.nanoTime() - start);
            }
        }
        return times;
    }

    private static String size(Connection database, String table) throws SQLException {
        try (var rows = database.createStatement()
                .executeQuery("select pg_size_pretty(pg_total_relation_size('" + table + "'))")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void print(String what, Histogram times) {
        System.out.printf(
                Locale.ROOT,
                "%-32s median %9.3f ms   p99 %9.3f ms   most %9.3f ms%n",
                what,
                times.getValueAtPercentile(50) / 1e6,
                times.getValueAtPercentile(99) / 1e6,
                times.getMaxValue() / 1e6);
    }

    private static double ratio(Histogram slow, Histogram quick) {
        return slow.getValueAtPercentile(50) / (double) quick.getValueAtPercentile(50);
    }
}

package uk.earlyhelp.local.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.earlyhelp.local.LocalSystem;

/** The database as its administrator sees it. */
record Stored(LocalSystem system) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Somebody's own words, or what points at one person; codes, ids and times are neither. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?s).{8,}\\s.{4,}|Canary.+|[A-Z]\\d{12}|[A-Z]\\d{11}[A-Z]|\\d{10}|0[\\d ]{9,}|.+@.+");

    /** What the software itself says stands in these, and nothing that a person has said. */
    private static final Set<String> OURS =
            Set.of("policy_pack", "access_audit", "outbox", "inbox", "flyway_schema_history");

    /** Every text in every table that tells about a person. */
    Set<String> personal() throws SQLException {
        var texts = new TreeSet<String>();
        try (var database = connect()) {
            for (String table : tables(database)) {
                for (String row : column(database, "select to_jsonb(each)::text from \"" + table + "\" each")) {
                    collect(JSON.readTree(row), texts);
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    void run(String statement) throws SQLException {
        try (var database = connect();
                var execution = database.createStatement()) {
            execution.execute(statement);
        }
    }

    private static List<String> tables(Connection database) throws SQLException {
        return column(database, "select tablename from pg_tables where schemaname = 'public'").stream()
                .filter(table -> !OURS.contains(table))
                .toList();
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isContainerNode()) {
            node.forEach(each -> collect(each, texts));
        } else if (node.isTextual() && PERSONAL.matcher(node.asText()).matches()) {
            texts.add(node.asText());
        }
    }

    private static List<String> column(Connection database, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var result = database.createStatement().executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    private Connection connect() throws SQLException {
        var postgres = system.settings().postgres();
        return DriverManager.getConnection(postgres.url("referral"), postgres.admin(), "");
    }
}

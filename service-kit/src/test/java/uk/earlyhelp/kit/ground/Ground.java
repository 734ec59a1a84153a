package uk.earlyhelp.kit.ground;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** The ground of every test: a real PostgreSQL, a real broker and a token issuer, started once per module. */
public class Ground implements QuarkusTestResourceLifecycleManager {

    private static Ground started;

    private EmbeddedPostgres postgres;
    private EmbeddedKafkaBroker broker;
    private Tokens tokens;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            sql("create role owner login password 'owner'");
            sql("create role app login password 'app' nosuperuser nobypassrls");
            sql("create database ground owner owner");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("PostgreSQL did not start", e);
        }
        broker = new EmbeddedKafkaBroker().withNodeId(1).withAdditionalProperties(Ground::quiet);
        broker.start();
        tokens = Tokens.issuer();
        started = this;
        return settings();
    }

    private static void quiet(java.util.Properties properties) {
        properties.put("auto.create.topics.enable", "true");
        properties.put("num.partitions", "3");
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", address()),
                Map.entry("quarkus.datasource.username", "app"),
                Map.entry("quarkus.datasource.password", "app"),
                Map.entry("quarkus.flyway.username", "owner"),
                Map.entry("quarkus.flyway.password", "owner"),
                Map.entry("kafka.bootstrap.servers", brokers()),
                Map.entry("quarkus.oidc.auth-server-url", tokens.address()),
                Map.entry("early-help.cursor-secret", "only-for-tests"),
                // Tests ask as few callers and as fast as they can; those of the limits themselves set their own.
                Map.entry("early-help.limits.per-second", "100000"),
                Map.entry("early-help.limits.burst", "100000"),
                Map.entry("early-help.limits.at-once", "1000"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.test-port", "0"));
    }

    private String address() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/ground";
    }

    private String brokers() {
        return broker.getAdvertisedListeners().replaceFirst("^[A-Z]+://", "");
    }

    /** Runs as the superuser, for looking behind the application's back. */
    public static void sql(String statement, Ground ground) throws SQLException {
        try (var connection = ground.postgres.getPostgresDatabase().getConnection();
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    private void sql(String statement) throws SQLException {
        sql(statement, this);
    }

    /** The JDBC address of the test database for the superuser. */
    public static String database() {
        return started.address() + "?user=postgres";
    }

    public static String bootstrapServers() {
        return started.brokers();
    }

    @Override
    public void stop() {
        broker.close();
        tokens.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}

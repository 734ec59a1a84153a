package uk.earlyhelp.local.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.earlyhelp.local.settings.ServiceSettings;
import uk.earlyhelp.local.settings.Settings;

/** The environment variables that every service is configured by, the same ones as in production. */
record ServiceEnvironment(Settings settings, ServiceSettings service) {

    Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
        variables.putAll(database());
        variables.put("KAFKA_BOOTSTRAP_SERVERS", settings.kafka().servers());
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.login().realm());
        variables.put("EARLY_HELP_AUTHORITY", settings.authority());
        variables.put("EARLY_HELP_POLICY_PACK", settings.policyPack());
        variables.put("EARLY_HELP_CURSOR_SECRET", CursorSecret.of(settings.data()));
        variables.put("EARLY_HELP_CLOCK_REHEARSAL", Boolean.toString(settings.rehearsal()));
        variables.putAll(limits());
        return variables;
    }

    /** With a setting of 50 these are what a service has by itself. */
    private Map<String, String> limits() {
        int perSecond = settings.requestsPerSecond();
        return Map.of(
                "EARLY_HELP_LIMITS_PER_SECOND", Integer.toString(perSecond),
                "EARLY_HELP_LIMITS_BURST", Integer.toString(2 * perSecond),
                "EARLY_HELP_LIMITS_AT_ONCE", Integer.toString(Math.max(12, perSecond / 50)));
    }

    private Map<String, String> database() {
        String database = service.service().database();
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", settings.postgres().url(database),
                "QUARKUS_DATASOURCE_USERNAME", database + "_app",
                "QUARKUS_DATASOURCE_PASSWORD", settings.postgres().applicationPassword(),
                "QUARKUS_FLYWAY_USERNAME", database + "_owner",
                "QUARKUS_FLYWAY_PASSWORD", settings.postgres().ownerPassword());
    }
}

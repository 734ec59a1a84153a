package uk.earlyhelp.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.earlyhelp.local.login.SampleUser;
import uk.earlyhelp.local.login.TokenScript;
import uk.earlyhelp.local.parts.ServicePart;
import uk.earlyhelp.local.settings.Settings;

/** What is shown once everything serves: where it is, how to get a token, and a first request to copy. */
record StartTable(LocalSystem system) {

    String text() {
        return "\n" + addresses() + "\n" + tokens() + "\n" + first()
                + "\nCtrl-C stops everything and keeps the data.\n";
    }

    private String addresses() {
        String services = system.services().stream().map(StartTable::row).collect(Collectors.joining());
        var settings = system.settings();
        return services
                + line("Login server", settings.login().realm())
                + line("PostgreSQL", settings.postgres().url("<service>"))
                + line("Kafka", settings.kafka().servers())
                + line("Data and logs", settings.shown(settings.data().path()).toString());
    }

    private static String row(ServicePart service) {
        return line(
                service.name(),
                "%s   API page %s/openapi"
                        .formatted(service.address(), service.settings().managementAddress()));
    }

    private static String line(String name, String value) {
        return "%-20s %s%n".formatted(name, value);
    }

    private String tokens() {
        if (system.settings().login().external().isPresent()) {
            return "Tokens come from your own login server.\n";
        }
        String users = Arrays.stream(SampleUser.values())
                .map(user -> "  TOKEN=$(%s %s)%s# %s%n".formatted(script(), user.login(), gap(user), user.who()))
                .collect(Collectors.joining());
        return "A token for 30 minutes, as one of the sample users:\n" + users;
    }

    private static String gap(SampleUser user) {
        return " ".repeat(20 - user.login().length());
    }

    private String first() {
        return system.services().stream()
                .filter(service -> service.settings().service().name().equals("referral"))
                .findFirst()
                .map(this::first)
                .orElse("");
    }

    private String first(ServicePart referral) {
        Settings settings = system.settings();
        Path sample = settings.shown(settings.home().resolve("deploy/local/samples/first-referral.json"));
        return """
                A first referral, from a school:
                  curl -i %s/referrals \\
                    -H "Authorization: Bearer $(%s school)" \\
                    -H "Content-Type: application/json" -H "Idempotency-Key: $(date +%%s)-$$" \\
                    -d @%s
                """.formatted(referral.address(), script(), sample);
    }

    private Path script() {
        return system.settings().shown(new TokenScript(system.settings()).path());
    }
}

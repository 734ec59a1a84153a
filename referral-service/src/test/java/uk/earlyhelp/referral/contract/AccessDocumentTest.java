package uk.earlyhelp.referral.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.ground.Endpoints;
import uk.earlyhelp.kit.ground.GeneratedPart;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.access.Roles;

/** The table in docs/access.md is what the policy says; {@code make docs} writes it anew. */
class AccessDocumentTest {

    private static final GeneratedPart PART = new GeneratedPart(Path.of("..", "docs", "access.md"), "referral-service");

    private final ReferralAccess access = new ReferralAccess();
    private final Map<String, Collection<String>> endpoints = Endpoints.byOperation(new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.earlyhelp.referral", "uk.earlyhelp.kit.audit"));

    @Test
    void theTableIsWhatThePolicySays() throws IOException {
        if (Boolean.getBoolean("early-help.write-api-document")) {
            PART.write(table());
        }
        assertThat(PART.read())
                .as("docs/access.md differs from the policy: run make docs and look at what changed")
                .isEqualTo(table().strip());
    }

    @Test
    void noOperationIsListedThatNobodyCanCall() {
        assertThat(access.operations().keySet()).isEqualTo(endpoints.keySet());
    }

    @Test
    void everyRoleOfThePolicyIsOneThatATokenCanCarry() {
        assertThat(Roles.ALL)
                .containsAll(access.operations().values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    private String table() {
        var text = new StringBuilder();
        text.append(line("operation", "endpoints", String.join(" | ", Roles.ALL)));
        text.append("|---|---|").append(":-:|".repeat(Roles.ALL.size())).append('\n');
        new TreeMap<>(access.operations())
                .forEach((operation, roles) -> text.append(line(
                        "`" + operation + "`",
                        endpoints.get(operation).stream()
                                .map(endpoint -> "`" + endpoint + "`")
                                .collect(Collectors.joining("<br>")),
                        cells(role -> roles.contains(role) ? "yes" : ""))));
        text.append(line("**whose referrals**", "", cells(this::reach)));
        return text.toString();
    }

    private static String line(String operation, String endpoints, String cells) {
        return "| " + operation + " | " + endpoints + " | " + cells + " |\n";
    }

    private static String cells(java.util.function.UnaryOperator<String> cell) {
        return Roles.ALL.stream().map(cell).collect(Collectors.joining(" | "));
    }

    private String reach(String role) {
        return switch (access.reach(new Caller("somebody", "an-agency", Set.of(role)))) {
            case Reach.Everything all -> "all";
            case Reach.OwnAgency agency -> "its agency's";
            case Reach.OwnSubmissions own -> "own";
            case Reach.Nothing nothing -> "none";
        };
    }
}

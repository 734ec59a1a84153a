package uk.earlyhelp.local.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleUserTest {

    @ParameterizedTest
    @EnumSource
    void everySampleUserIsInTheRealmWithItsRoleAndAgency(SampleUser user) throws IOException {
        JsonNode entry = entryOf(user);

        assertThat(entry.at("/realmRoles/0").asText()).isEqualTo(user.role());
        assertThat(entry.at("/attributes/agency/0").asText()).isEqualTo(user.agency());
        assertThat(entry.path("id").asText())
                .as("the subject is the same on every machine")
                .isNotEmpty();
    }

    private static JsonNode entryOf(SampleUser user) throws IOException {
        try (var file = SampleUserTest.class.getResourceAsStream("/login/early-help-realm.json")) {
            var users = new ObjectMapper().readTree(file).path("users");
            String prefix = user == SampleUser.SOCIAL_CARE ? "service-account-" : "";
            return StreamSupport.stream(users.spliterator(), false)
                    .filter(each -> each.path("username").asText().equals(prefix + user.login()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

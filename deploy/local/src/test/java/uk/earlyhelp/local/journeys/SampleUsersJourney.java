package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class SampleUsersJourney {

    @ParameterizedTest
    @EnumSource
    void everySampleUserGetsATokenThatSaysWhoTheyAre(SampleUser user, LocalSystem system) throws IOException {
        JsonNode claims = claims(system.tokens().of(user));

        assertThat(claims.path("iss").asText())
                .isEqualTo(system.settings().login().realm());
        assertThat(claims.path("aud").asText()).isEqualTo("early-help");
        assertThat(claims.path("typ").asText()).isEqualTo("Bearer");
        assertThat(claims.path("sub").asText()).startsWith("00000000-0000-7000-8000-");
        assertThat(claims.path("agency").asText()).isEqualTo(user.agency());
        assertThat(claims.path("roles")).extracting(JsonNode::asText).containsExactly(user.role());
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(1800);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}

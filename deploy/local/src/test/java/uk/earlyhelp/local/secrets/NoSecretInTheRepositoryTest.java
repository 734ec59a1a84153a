package uk.earlyhelp.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.local.settings.Settings;

class NoSecretInTheRepositoryTest {

    private static final Path HOME = Settings.from(java.util.Map.of()).home();

    @Test
    void noTrackedFileHoldsASecret() throws IOException, InterruptedException {
        var tracked = Tracked.files(HOME);

        assertThat(tracked).hasSizeGreaterThan(200);
        assertThat(Secrets.in(HOME, tracked)).isEmpty();
    }

    /** Put together here, so that this file itself holds none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN %s PRIVATE KEY-----",
                "-----BEGIN%s PRIVATE KEY-----",
                "quarkus.datasource.pass%sword=Tr0ub4dor&3",
                "EH_POSTGRES_PASS%sWORD: hunter2hunter2",
                "\"client_sec%sret\" : \"9f86d081884c7d659a2f\"",
                "early-help.cursor-sec%sret=7d793037a0760186",
                "Authorization: Bearer eyJhbGci%sOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.c2lnbmF0dXJlMTIz",
                "https:%s//user:s3cret@db.example.org/referral",
                "AKIA%sIOSFODNN7EXAMPLE",
                "ghp_%s0123456789abcdefghijABCDEFGHIJ012345"
            })
    void aSecretWouldBeFound(String secret) {
        assertThat(Secrets.in(secret.formatted(""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "early-help.cursor-secret=only-for-this-machine",
                "QUARKUS_DATASOURCE_PASSWORD=${DATABASE_PASSWORD}",
                "EH_POSTGRES_OWNER_PASSWORD=...",
                "create role app login password 'app'",
                "password -> settings.postgres().applicationPassword()"
            })
    void whatIsNamedAsASampleOrComesFromElsewhereIsNone(String line) {
        assertThat(Secrets.in(line)).isEmpty();
    }

    @Test
    void aFileThatOnlyAKeyStoreIsNamedLikeIsFound() throws IOException {
        assertThat(Secrets.in(HOME, List.of(Path.of("deploy/tls/server.p12")))).hasSize(1);
    }
}

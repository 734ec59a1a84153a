package uk.earlyhelp.kit.login;

import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import uk.earlyhelp.kit.logs.Trace;

/**
 * Asks the login server for its signing keys again and again, so that a key that it has withdrawn opens nothing any
 * more. While it does not answer, the keys that it gave last stay good.
 */
@ApplicationScoped
class SigningKeys {

    private static final Logger LOG = Logger.getLogger(SigningKeys.class);
    private static final String NO_TOKEN = "no.token.here";

    private final TenantConfigBean tenants;
    private final Duration patience;

    SigningKeys(TenantConfigBean tenants, @ConfigProperty(name = "quarkus.oidc.connection-timeout") Duration patience) {
        this.tenants = tenants;
        this.patience = patience;
    }

    @Scheduled(every = "${early-help.signing-keys.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        var provider = tenants.getDefaultTenant().provider();
        if (provider == null) {
            return;
        }
        try {
            fetch(provider);
        } catch (RuntimeException e) {
            if (!(e.getCause() instanceof InvalidJwtException)) {
                LOG.warnf("The login server did not give its keys; the last ones stay good: %s", Trace.names(e));
            }
        }
    }

    /** The framework refreshes its keys only on the way to verify a token, so it is given one that is none. */
    private void fetch(OidcProvider provider) {
        provider.refreshJwksAndVerifyJwtToken(NO_TOKEN, false, false, null)
                .await()
                .atMost(patience);
    }
}

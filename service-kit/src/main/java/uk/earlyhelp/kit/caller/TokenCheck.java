package uk.earlyhelp.kit.caller;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;

/** The framework's check of a bearer token, asked once per token and a few seconds instead of once per request. */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenCheck implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final OidcAuthenticationMechanism check;
    private final CheckedTokens checked;

    TokenCheck(OidcAuthenticationMechanism check, CheckedTokens checked) {
        this.check = check;
        this.checked = checked;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var token = token(request);
        if (token.isEmpty()) {
            return check.authenticate(request, identities);
        }
        return checked.find(token.get())
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> check.authenticate(request, identities)
                        .onItem()
                        .ifNotNull()
                        .invoke(identity -> checked.keep(token.get(), identity)));
    }

    /** Only the plain form of the header is remembered; whatever else comes is for the framework to judge. */
    private static Optional<String> token(RoutingContext request) {
        var headers = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        return headers.size() == 1 && headers.getFirst().startsWith(SCHEME)
                ? Optional.of(headers.getFirst().substring(SCHEME.length()))
                : Optional.empty();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return check.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return check.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return check.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return check.getPriority() + 1;
    }
}

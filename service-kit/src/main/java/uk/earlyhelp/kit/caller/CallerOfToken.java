package uk.earlyhelp.kit.caller;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller out of a token once, when the token has been checked, and keeps it with the identity. */
@ApplicationScoped
class CallerOfToken implements SecurityIdentityAugmentor {

    static final String ATTRIBUTE = "early-help.caller";

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(ATTRIBUTE, caller(identity))
                        .build());
    }

    private static Caller caller(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(identity.getPrincipal().getName(), "", identity.getRoles());
        }
        Object agency = token.getClaim("agency");
        return new Caller(token.getSubject(), agency == null ? "" : agency.toString(), identity.getRoles());
    }
}

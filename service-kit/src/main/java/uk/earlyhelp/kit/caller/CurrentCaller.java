package uk.earlyhelp.kit.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The caller of the current request. */
@RequestScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Nobody, when the request carries no valid token. */
    public Optional<Caller> known() {
        try {
            return of(identity);
        } catch (AuthenticationFailedException | NoSuchElementException e) {
            // the second is how the framework stumbles over a token that is nothing but dots
            return Optional.empty();
        }
    }

    /** The caller of a checked token; nobody, when there was none. */
    public static Optional<Caller> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(CallerOfToken.ATTRIBUTE));
    }

    /**
     * @throws IllegalStateException when the endpoint is open to all and no token was sent
     */
    public Caller get() {
        return known().orElseThrow(() -> new IllegalStateException("This endpoint has no caller"));
    }
}

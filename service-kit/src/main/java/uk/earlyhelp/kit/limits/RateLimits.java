package uk.earlyhelp.kit.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/** Gives each client its share of this instance, so that one client's flood is that client's trouble alone. */
@ApplicationScoped
public class RateLimits {

    private final LimitSettings settings;
    private final Meters callers;
    private final Meters addresses;

    RateLimits(LimitSettings settings) {
        this.settings = settings;
        this.callers = new Meters(settings.clients());
        this.addresses = new Meters(settings.clients());
    }

    /**
     * A caller whose token is valid.
     *
     * @param subject the token's, so that nobody can use up somebody else's share by claiming to be them
     */
    public Admission caller(String subject, Set<String> roles) {
        long now = System.nanoTime();
        return callers.of(subject, allowance(roles), now).admit(now);
    }

    /** Anybody without a valid token. They never share a meter, or its memory, with those who have one. */
    public Admission stranger(String address) {
        long now = System.nanoTime();
        return addresses.of(address, settings.everybody(), now).admit(now);
    }

    private Allowance allowance(Set<String> roles) {
        return roles.stream()
                .map(settings.role()::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Allowance::perSecond))
                .orElse(settings.everybody());
    }
}

package uk.earlyhelp.local.settings;

import java.util.Optional;

/** The login server: our Keycloak on a local port, or the address of somebody else's OpenID Connect realm. */
public record LoginSettings(int port, Optional<String> external) {

    static LoginSettings from(Variables variables) {
        return new LoginSettings(variables.port("EH_LOGIN_PORT", 18080), variables.text("EH_LOGIN_URL"));
    }

    /** The issuer of every token that the services accept. */
    public String realm() {
        return external.orElse("http://127.0.0.1:" + port + "/realms/early-help")
                .replaceAll("/+$", "");
    }

    /** Where our own Keycloak gives out tokens. */
    public String tokenAddress() {
        return realm() + "/protocol/openid-connect/token";
    }
}

package uk.earlyhelp.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;

/** What the current request asks, as a digest: its method, its path and its body. */
@RequestScoped
class BodyFingerprint {

    private String value = "";

    String value() {
        return value;
    }

    void is(String digest) {
        this.value = digest;
    }
}

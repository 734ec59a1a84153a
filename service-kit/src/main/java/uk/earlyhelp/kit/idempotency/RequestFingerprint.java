package uk.earlyhelp.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the current request asks, as a digest: its method, its address and its body, which may be absent. */
@RequestScoped
class RequestFingerprint {

    private final Request request;
    private final UriInfo uri;
    private byte[] body = {};

    RequestFingerprint(Request request, UriInfo uri) {
        this.request = request;
        this.uri = uri;
    }

    void body(byte[] bytes) {
        this.body = bytes;
    }

    String value() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var line = request.getMethod() + " " + uri.getRequestUri().getRawPath() + " "
                    + uri.getRequestUri().getRawQuery() + "\n";
            sha.update(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package uk.earlyhelp.kit.idempotency;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the digest of a body before it is parsed, when the request carries an idempotency key. */
@Provider
class BodyReader implements ReaderInterceptor {

    private final BodyFingerprint fingerprint;

    @Context
    UriInfo uri;

    BodyReader(BodyFingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().getFirst(IdempotencyKey.HEADER) != null) {
            byte[] body = context.getInputStream().readAllBytes();
            fingerprint.is(digest(uri.getPath(), body));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static String digest(String path, byte[] body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(path.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

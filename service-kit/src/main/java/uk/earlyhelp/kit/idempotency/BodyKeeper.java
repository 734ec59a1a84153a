package uk.earlyhelp.kit.idempotency;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Keeps a body for its digest before it is parsed, when the request carries an idempotency key. */
@Provider
class BodyKeeper implements ReaderInterceptor {

    private final RequestFingerprint fingerprint;

    BodyKeeper(RequestFingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().getFirst(IdempotencyKey.HEADER) != null) {
            byte[] body = context.getInputStream().readAllBytes();
            fingerprint.body(body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}

package uk.earlyhelp.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes whole requests as bytes. */
public final class Requests {

    private final URI service;

    public Requests(URI service) {
        this.service = service;
    }

    public byte[] get(String path, String token) {
        return """
                GET %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                \r
                """.formatted(path, service.getAuthority(), token).getBytes(StandardCharsets.US_ASCII);
    }

    /** A POST of JSON under an idempotency key. */
    public byte[] post(String path, String token, UUID key, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = """
                POST %s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Content-Length: %d\r
                \r
                """.formatted(path, service.getAuthority(), token, key, bytes.length)
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = java.util.Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, request, head.length, bytes.length);
        return request;
    }
}

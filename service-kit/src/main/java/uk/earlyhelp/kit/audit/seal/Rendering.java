package uk.earlyhelp.kit.audit.seal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over values that are written so that no two different lists of values look the same: numbers as eight bytes,
 * every text after its length, every list after its count.
 */
final class Rendering {

    private final MessageDigest sha;
    private final DataOutputStream out;

    Rendering() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        out = new DataOutputStream(
                new java.io.BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha), 16_384));
    }

    Rendering add(long number) {
        try {
            out.writeLong(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Rendering add(Object value) {
        try {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Rendering addAll(Object[] values) {
        add(values.length);
        for (Object value : values) {
            add(value);
        }
        return this;
    }

    /** 64 hexadecimal digits; the rendering ends here. */
    String hash() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}

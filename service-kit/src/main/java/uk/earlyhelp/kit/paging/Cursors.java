package uk.earlyhelp.kit.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** Opaque page cursors, signed for one caller, one list and one filter, so that none can be edited or lent. */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_BYTES = 16;

    private final ObjectMapper json;
    private final SecretKeySpec key;

    Cursors(ObjectMapper json, @ConfigProperty(name = "early-help.cursor-secret") String secret) {
        this.json = json;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * @param listing the name of the list, which fixes its sort
     * @param filter what the list was narrowed to; compared by its text, so a record rather than an array
     * @param position where the page ended; becomes JSON that everybody can read in a URL, so ids and instants only
     */
    public String write(Caller caller, String listing, Object filter, Object position) {
        byte[] place = toJson(position);
        byte[] signature = sign(caller, listing, filter, place);
        byte[] both = Arrays.copyOf(signature, SIGNATURE_BYTES + place.length);
        System.arraycopy(place, 0, both, SIGNATURE_BYTES, place.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /**
     * @param cursor as the client sent it; null or empty for the first page
     * @return null for the first page
     * @throws Problem 400 when the cursor was not made for this caller, list and filter
     */
    public <P> P read(String cursor, Caller caller, String listing, Object filter, Class<P> position) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            byte[] both = Base64.getUrlDecoder().decode(cursor);
            byte[] place = Arrays.copyOfRange(both, Math.min(SIGNATURE_BYTES, both.length), both.length);
            byte[] signature = Arrays.copyOf(both, SIGNATURE_BYTES);
            if (MessageDigest.isEqual(signature, sign(caller, listing, filter, place))) {
                return json.readValue(place, position);
            }
        } catch (IllegalArgumentException | IOException e) {
            // answered like every other cursor that is not ours
        }
        throw new Problem(KitProblem.INVALID_CURSOR, "Ask for the first page again, without a cursor.");
    }

    private byte[] toJson(Object position) {
        try {
            return json.writeValueAsBytes(position);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A cursor position must be plain data", e);
        }
    }

    private byte[] sign(Caller caller, String listing, Object filter, byte[] place) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(toJson(List.of(caller.subject(), caller.agency(), listing, Objects.toString(filter))));
            return Arrays.copyOf(mac.doFinal(place), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

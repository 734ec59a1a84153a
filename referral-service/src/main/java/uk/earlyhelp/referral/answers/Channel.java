package uk.earlyhelp.referral.answers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an answer reached the person who asked; {@code PORTAL}, read here, is recorded by the system alone. */
@Schema(
        description = "How an answer reached the person who asked.",
        enumeration = {"portal", "phone", "email", "letter", "in-person"})
public enum Channel {
    PORTAL,
    PHONE,
    EMAIL,
    LETTER,
    IN_PERSON;

    @JsonCreator
    public static Channel of(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String code() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}

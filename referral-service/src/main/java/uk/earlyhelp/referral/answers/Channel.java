package uk.earlyhelp.referral.answers;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** How an answer reached the person who asked. */
public enum Channel {
    /** The referrer read it here; recorded by the system, never by a worker. */
    PORTAL("portal"),
    PHONE("phone"),
    EMAIL("email"),
    LETTER("letter"),
    IN_PERSON("in-person");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @JsonCreator
    public static Channel of(String code) {
        for (Channel channel : values()) {
            if (channel.code.equals(code)) {
                return channel;
            }
        }
        throw new IllegalArgumentException("No such channel");
    }

    @JsonValue
    public String code() {
        return code;
    }
}

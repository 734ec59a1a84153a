package uk.earlyhelp.referral.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a referral stands. It ends as answered or withdrawn, and both only with an answer (R111). */
@Schema(
        description = "Where the referral stands.",
        enumeration = {
            "received",
            "in-triage",
            "waiting-for-referrer",
            "held-for-forum",
            "decided",
            "answered",
            "withdrawn"
        })
public enum ReferralStatus {
    RECEIVED("We have your referral. Nobody has started on it yet."),
    IN_TRIAGE("A front-door worker is reading your referral."),
    WAITING_FOR_REFERRER("We have asked you for more information and are waiting for it."),
    HELD_FOR_FORUM("Your referral will be discussed with other agencies at the next forum."),
    DECIDED("A decision is made. Our answer to you is on its way."),
    ANSWERED("We have decided and answered you."),
    WITHDRAWN("This referral was withdrawn.");

    private final String inPlainWords;

    ReferralStatus(String inPlainWords) {
        this.inPlainWords = inPlainWords;
    }

    /** The code in requests, responses and the database, such as {@code in-triage}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it means for the person who asked for help. */
    public String inPlainWords() {
        return inPlainWords;
    }

    public static Optional<ReferralStatus> of(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }

    /** Whether a decision is still to come. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, IN_TRIAGE, WAITING_FOR_REFERRER, HELD_FOR_FORUM -> true;
            case DECIDED, ANSWERED, WITHDRAWN -> false;
        };
    }
}

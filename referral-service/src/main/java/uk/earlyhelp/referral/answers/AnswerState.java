package uk.earlyhelp.referral.answers;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far the answer to a referral has come; every referral owes one from the moment it arrives. */
public enum AnswerState {
    OWED("owed"),
    GIVEN("given"),
    DELIVERED("delivered");

    private final String code;

    AnswerState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}

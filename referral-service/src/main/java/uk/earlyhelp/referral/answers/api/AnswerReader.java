package uk.earlyhelp.referral.answers.api;

/** For whom an answer is shown: a family reads plain words, and the front door sees its own work besides. */
enum AnswerReader {
    REFERRER,
    FAMILY,
    FRONT_DOOR
}

package uk.earlyhelp.local.demo.borough;

import java.time.Instant;
import uk.earlyhelp.local.login.SampleUser;

/** Something that somebody does with a referral at one moment of the year. */
public sealed interface Step {

    Instant at();

    SampleUser by();

    /** The referral comes in. */
    record Submit(Instant at, SampleUser by, Form form) implements Step {}

    /** A worker starts on it. */
    record Take(Instant at, SampleUser by) implements Step {}

    /** The family is one that was referred before, in the story of that number. */
    record Link(Instant at, SampleUser by, int story) implements Step {}

    /** The referrer is asked for more. */
    record Ask(Instant at, SampleUser by, String question) implements Step {}

    /** The referrer adds what is known. */
    record Inform(Instant at, SampleUser by, String information) implements Step {}

    /** It waits for the allocation forum that begins at {@code forum}. */
    record Hold(Instant at, SampleUser by, String question, Instant forum) implements Step {}

    /** The forum that began at {@code forum} says what it thinks. */
    record Recommend(Instant at, SampleUser by, Instant forum, String outcome, String note) implements Step {}

    /** Whoever asked takes it back. */
    record Withdraw(Instant at, SampleUser by, String reason) implements Step {}

    /** A worker decides, with the answer in the same request or with the answer still owed. */
    record Decide(Instant at, SampleUser by, Decision decision, boolean answered) implements Step {}

    /** The answer that was owed is written. */
    record Answer(Instant at, SampleUser by, Decision decision) implements Step {}

    /** The answer reached whoever asked, by {@code phone}, {@code email}, {@code letter} or {@code in-person}. */
    record Deliver(Instant at, SampleUser by, String channel) implements Step {}
}

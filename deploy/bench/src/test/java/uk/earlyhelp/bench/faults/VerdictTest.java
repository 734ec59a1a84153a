package uk.earlyhelp.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge must be able to say no: each kind of loss is shown to it once. */
class VerdictTest {

    private static final String SUBMITTED = "early-help.referral.submitted.v1";
    private static final String ADDED = "early-help.referral.information-added.v1";

    private final Ledger ledger = new Ledger();
    private final Set<String> stored = new HashSet<>(Set.of("r1"));
    private final Map<String, Story> stories = new HashMap<>();
    private final Story story = new Story();

    @BeforeEach
    void oneReferralWithOneChange() {
        ledger.submitted("r1");
        ledger.informationAdded("r1");
        stories.put("r1", story);
        story.arrived("e1", told(SUBMITTED, 1));
    }

    @Test
    void everythingOnceAndInOrderHolds() {
        story.arrived("e2", told(ADDED, 2));

        assertThat(verdict()).isTrue();
    }

    @Test
    void aRepeatOfTheSameEventHolds() {
        story.arrived("e2", told(ADDED, 2));
        story.arrived("e2", told(ADDED, 2));

        assertThat(verdict()).isTrue();
    }

    @Test
    void aMissingEventFails() {
        assertThat(verdict()).isFalse();
    }

    @Test
    void aDoubledEventFails() {
        story.arrived("e2", told(ADDED, 2));
        story.arrived("e3", told(ADDED, 3));

        assertThat(verdict()).isFalse();
    }

    @Test
    void aLostReferralFails() {
        story.arrived("e2", told(ADDED, 2));
        stored.clear();

        assertThat(verdict()).isFalse();
    }

    @Test
    void aReferralThatNobodyWasToldAboutFails() {
        story.arrived("e2", told(ADDED, 2));
        stored.add("r2");

        assertThat(verdict()).isFalse();
    }

    @Test
    void aChangeBeforeItsSubmissionFails() {
        var turned = new Story();
        turned.arrived("e2", told(ADDED, 2));
        turned.arrived("e1", told(SUBMITTED, 1));
        stories.put("r1", turned);

        assertThat(verdict()).isFalse();
    }

    @Test
    void twoChangesInTheWrongOrderFail() {
        ledger.informationAdded("r1");
        story.arrived("e3", told(ADDED, 3));
        story.arrived("e2", told(ADDED, 2));

        assertThat(verdict()).isFalse();
    }

    @Test
    void aStoryUnderTwoKeysFails() {
        story.arrived("e2", new Story.Told(ADDED, Instant.EPOCH.plusSeconds(2), "another family"));

        assertThat(verdict()).isFalse();
    }

    private static Story.Told told(String type, long second) {
        return new Story.Told(type, Instant.EPOCH.plusSeconds(second), "the family");
    }

    private boolean verdict() {
        return new Verdict(ledger, stored, stories, new PrintStream(PrintStream.nullOutputStream())).holds();
    }
}

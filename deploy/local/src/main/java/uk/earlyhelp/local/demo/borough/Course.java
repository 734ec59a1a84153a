package uk.earlyhelp.local.demo.borough;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.earlyhelp.local.login.SampleUser;

/** What follows a referral: most are decided on the next working day, some wait, and some are still waiting. */
final class Course {
    private static final SampleUser WORKER = SampleUser.FRONTDOOR;
    private static final int HOUR = 60;
    private static final int WORKING_DAY = 8 * HOUR;
    /** Only in the last weeks is work left undone, so that the worklist is alive and not a graveyard. */
    private static final Duration LAST_WEEKS = Duration.ofDays(30);

    private final Words words;
    private final Decisions decisions;
    private final Instant end;

    /** @param end nothing happens after it */
    Course(Words words, Instant end) {
        this.words = words;
        this.decisions = new Decisions(words);
        this.end = end;
    }

    /** The ways through the front door. */
    private enum Path {
        STRAIGHT,
        ASKED,
        FORUM,
        WITHDRAWN,
        LEFT
    }

    /** A referral, and what is meant to become of it. */
    record Case(
            Instant at,
            SampleUser sender,
            Form form,
            Family family,
            String outcome,
            Optional<Integer> repeatOf,
            Optional<HardCase> hard) {}

    /** All steps up to the end of the year; the first one is the arrival. */
    List<Step> of(Case about, Dice dice) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Submit(about.at(), about.sender(), about.form()));
        switch (path(about, dice)) {
            case STRAIGHT -> straight(about, steps, dice);
            case ASKED -> asked(about, steps, dice);
            case FORUM -> forum(about, steps, dice);
            case WITHDRAWN -> withdrawn(about, steps, dice);
            case LEFT -> left(about, steps, dice);
        }
        return steps.stream().filter(step -> step.at().isBefore(end)).toList();
    }

    private Path path(Case about, Dice dice) {
        var usual = Shares.<Path>of()
                .with(Path.STRAIGHT, 840)
                .with(Path.ASKED, 80)
                .with(Path.FORUM, 60)
                .with(Path.WITHDRAWN, 20);
        boolean recent = about.at().isAfter(end.minus(LAST_WEEKS));
        var path = (recent ? usual.with(Path.LEFT, 60) : usual).draw(dice);
        // the front door hears of a danger first, and only then can the referral be withdrawn
        boolean seenFirst = path == Path.WITHDRAWN
                && about.form().immediateSafety().concern().equals("yes");
        return about.hard().isPresent() || seenFirst ? Path.STRAIGHT : path;
    }

    private void straight(Case about, List<Step> steps, Dice dice) {
        var taken = take(about, steps, dice);
        boolean late = dice.chance(0.09);
        decide(
                about,
                OfficeTime.after(taken, dice.between(15, 100) + (late ? dice.between(1, 3) * WORKING_DAY : 0)),
                steps,
                dice);
    }

    private void asked(Case about, List<Step> steps, Dice dice) {
        var asked = OfficeTime.after(take(about, steps, dice), dice.between(10, 40));
        steps.add(new Step.Ask(asked, WORKER, dice.one(words.questions())));
        boolean silent = asked.isAfter(end.minus(LAST_WEEKS)) && dice.chance(0.3);
        if (!silent) {
            var informed = OfficeTime.after(asked, dice.between(2 * HOUR, 2 * WORKING_DAY));
            steps.add(new Step.Inform(informed, about.sender(), dice.one(words.information())));
            decide(about, OfficeTime.after(informed, dice.between(HOUR, 4 * HOUR)), steps, dice);
        }
    }

    private void forum(Case about, List<Step> steps, Dice dice) {
        var held = OfficeTime.after(take(about, steps, dice), dice.between(20, 60));
        var forum = OfficeTime.forumAfter(held);
        steps.add(new Step.Hold(held, WORKER, dice.one(words.forumQuestions()), forum));
        String outcome = outcome(about, dice);
        var recommended = OfficeTime.after(forum, dice.between(10, 90));
        steps.add(new Step.Recommend(recommended, SampleUser.MANAGER, forum, outcome, dice.one(words.forumNotes())));
        decide(about, OfficeTime.after(recommended, dice.between(HOUR, 4 * HOUR)), steps, dice);
    }

    private void withdrawn(Case about, List<Step> steps, Dice dice) {
        var moment = OfficeTime.after(about.at(), dice.between(20, 5 * HOUR));
        steps.add(new Step.Withdraw(moment, about.sender(), dice.one(words.withdrawals())));
    }

    private static void left(Case about, List<Step> steps, Dice dice) {
        if (dice.chance(0.5)) {
            take(about, steps, dice);
        }
    }

    private static Instant take(Case about, List<Step> steps, Dice dice) {
        var taken = OfficeTime.after(about.at(), dice.between(10, 5 * HOUR));
        steps.add(new Step.Take(taken, WORKER));
        about.repeatOf()
                .filter(earlier -> about.hard().isPresent() || dice.chance(0.85))
                .ifPresent(earlier -> steps.add(new Step.Link(taken.plusSeconds(240), WORKER, earlier)));
        return taken;
    }

    private void decide(Case about, Instant at, List<Step> steps, Dice dice) {
        boolean tooOld =
                about.hard().filter(HardCase.ADULT_WITHOUT_SEND::equals).isPresent();
        var decision = tooOld
                ? decisions.outOfScope(about.form(), at, dice)
                : decisions.decide(outcome(about, dice), about.form(), at, dice);
        boolean together = about.hard().isPresent() || dice.chance(0.8);
        steps.add(new Step.Decide(at, WORKER, decision, together));
        boolean owed = !together && at.isAfter(end.minus(LAST_WEEKS)) && dice.chance(0.4);
        if (!owed) {
            answer(at, decision, together, steps, dice);
        }
    }

    private static void answer(Instant decided, Decision decision, boolean together, List<Step> steps, Dice dice) {
        var answered = together ? decided : OfficeTime.after(decided, dice.between(20, WORKING_DAY));
        if (!together) {
            steps.add(new Step.Answer(answered, WORKER, decision));
        }
        if (dice.chance(0.85)) {
            String channel = dice.one(List.of("phone", "email", "email", "letter", "in-person"));
            steps.add(new Step.Deliver(OfficeTime.after(answered, dice.between(5, 3 * HOUR)), WORKER, channel));
        }
    }

    private static String outcome(Case about, Dice dice) {
        if (about.hard().filter(HardCase.OUT_OF_AREA::equals).isPresent()) {
            return Decisions.OTHER_AUTHORITY;
        }
        return Decisions.possible(
                about.outcome(), about.family(), about.form(), about.repeatOf().isPresent(), dice);
    }
}

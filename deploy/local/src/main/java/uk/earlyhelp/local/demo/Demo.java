package uk.earlyhelp.local.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import uk.earlyhelp.local.Launch;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.Screen;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.demo.borough.Borough;
import uk.earlyhelp.local.demo.borough.Plan;
import uk.earlyhelp.local.demo.borough.PolicyFiles;
import uk.earlyhelp.local.demo.borough.Story;
import uk.earlyhelp.local.settings.Settings;

/** {@code make demo}: starts the system and fills it with a year of an invented borough, once. */
public final class Demo {
    static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final String SUBJECT = "Demonstration";
    private static final String MADE_FOR = "cwac-2024";

    private final LocalSystem system;
    private final Screen screen;
    private final Wishes wishes;
    private final Clock clock;

    public Demo(LocalSystem system, Screen screen, Wishes wishes, Clock clock) {
        this.system = system;
        this.screen = screen;
        this.wishes = wishes;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Launch.with(system -> new Demo(system, Screen.terminal(), Wishes.fromEnvironment(), Clock.systemUTC()).fill());
    }

    /** Fills the system unless it is filled already; what an earlier run left half done is finished. */
    public void fill() {
        mustKnowThePack(system.settings());
        var diary = Diary.in(system.settings().data());
        if (diary.finished()) {
            screen.event(SUBJECT, diary.wasFilled());
            return;
        }
        var plan = diary.begin(new Plan(wishes.seed(), today().minusDays(1), wishes.referrals()));
        var stories = Borough.of(plan, packFiles());
        var ledger = live(plan, stories, diary);
        var summary = new Summary(plan, stories, ledger).text(Worklists.of(ledger.api()));
        diary.finish(summary);
        screen.lines(summary);
    }

    private Ledger live(Plan plan, List<Story> stories, Diary diary) {
        screen.event(
                SUBJECT,
                "a year of an invented borough, %,d referrals from seed %d".formatted(stories.size(), plan.seed()));
        var progress = new Progress(screen, stories);
        try (var rehearsal = Rehearsal.of(system)) {
            var ledger = new Ledger(new Api(rehearsal.address(), system.tokens()), plan);
            new Year(stories, ledger, rehearsal, diary, progress).live();
            progress.end();
            ledger.refusals().ifPresent(sentence -> screen.event(SUBJECT, sentence));
            return ledger;
        }
    }

    private PolicyFiles packFiles() {
        return PolicyFiles.in(system.settings().home(), MADE_FOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ENGLAND));
    }

    private static void mustKnowThePack(Settings settings) {
        if (!settings.policyPack().equals(MADE_FOR)) {
            throw new StartFailure(
                    "The demonstration is made for the policy pack %s: leave EH_POLICY_PACK out, or use make run."
                            .formatted(MADE_FOR));
        }
    }
}

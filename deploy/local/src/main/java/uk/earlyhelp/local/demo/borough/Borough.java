package uk.earlyhelp.local.demo.borough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.earlyhelp.local.demo.borough.Arrivals.Arrival;
import uk.earlyhelp.local.demo.borough.HardSlots.Slot;
import uk.earlyhelp.local.login.SampleUser;

/** A year of an invented borough, every referral with what became of it, in the order of arrival. */
public final class Borough {
    private final Plan plan;
    private final Families families;
    private final HardFamilies hardFamilies;
    private final Senders senders;
    private final Forms forms;
    private final Course course;
    private final Known known = new Known();
    private final List<Story> stories = new ArrayList<>();

    private Borough(Plan plan, PolicyFiles pack) {
        this.plan = plan;
        var identifiers = new Identifiers(Dice.of(plan.seed(), "identifiers"));
        var words = Words.load();
        this.families = new Families(pack, identifiers);
        this.hardFamilies = new HardFamilies(pack, identifiers);
        this.senders = new Senders(pack);
        this.forms = new Forms(words);
        this.course = new Course(
                words, plan.lastDay().plusDays(1).atStartOfDay(Arrivals.ENGLAND).toInstant());
    }

    /** The stories of this plan; the same plan and pack give the same stories. */
    public static List<Story> of(Plan plan, PolicyFiles pack) {
        return new Borough(plan, pack).stories();
    }

    private List<Story> stories() {
        var arrivals = new Arrivals(plan).all();
        var slots = HardSlots.among(arrivals, plan.lastDay());
        var outcomes = Decisions.outcomes().deck(arrivals.size(), Dice.of(plan.seed(), "outcomes"));
        for (int number = 0; number < arrivals.size(); number++) {
            stories.add(story(number, arrivals.get(number), slots.at(number), outcomes.get(number)));
        }
        return List.copyOf(stories);
    }

    private Story story(int number, Arrival arrival, Optional<Slot> slot, String outcome) {
        var dice = Dice.of(plan.seed(), "story", number);
        var repeatOf = repeatOf(arrival, slot, dice);
        var family = family(number, arrival, slot, repeatOf, dice);
        var sender = sender(arrival, slot, family, dice);
        var form = forms.write(family, sender, arrival.day(), dice);
        var hard = slot.filter(taken -> !taken.first()).map(Slot::hardCase);
        var about = new Course.Case(arrival.at(), sender.user(), form, family, outcome, repeatOf, hard);
        return new Story(number, arrival.source(), repeatOf, hard, course.of(about, dice));
    }

    private Optional<Integer> repeatOf(Arrival arrival, Optional<Slot> slot, Dice dice) {
        if (!arrival.repeat()) {
            return Optional.empty();
        }
        return slot.isPresent() ? known.beforeMoving() : known.earlier(arrival.day(), arrival.source(), dice);
    }

    private Family family(int number, Arrival arrival, Optional<Slot> slot, Optional<Integer> repeatOf, Dice dice) {
        var family = repeatOf.map(
                        earlier -> known.again(earlier, slot.isPresent() || dice.chance(0.06), families, dice))
                .orElseGet(() -> slot.map(taken -> hardFamilies.of(taken.hardCase(), arrival.day(), dice))
                        .orElseGet(() -> families.referredBy(arrival.source(), arrival.day(), dice)));
        known.remember(number, family, arrival.day(), slot);
        return family;
    }

    private Sender sender(Arrival arrival, Optional<Slot> slot, Family family, Dice dice) {
        if (slot.isEmpty()) {
            return senders.of(arrival.source(), family, arrival.day(), dice);
        }
        var hardCase = slot.get().hardCase();
        var sender = senders.of(hardCase.code(), family, dice);
        return hardCase == HardCase.ASKS_FOR_ITSELF
                ? new Sender(sender.code(), sender.kind(), sender.agency(), sender.name(), SampleUser.PARENT)
                : sender;
    }
}

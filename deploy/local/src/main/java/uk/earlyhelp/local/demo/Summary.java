package uk.earlyhelp.local.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.earlyhelp.local.demo.borough.Plan;
import uk.earlyhelp.local.demo.borough.Source;
import uk.earlyhelp.local.demo.borough.Step;
import uk.earlyhelp.local.demo.borough.Story;

/** What is in the borough, for the person who filled it: counts, and where to find the hard cases. */
record Summary(Plan plan, List<Story> stories, Ledger ledger) {
    private static final int WIDTH = 62;
    private static final String INDENT = " ".repeat(16);

    String text(Worklists worklists) {
        long repeats =
                stories.stream().filter(story -> story.repeatOf().isPresent()).count();
        return """

                An invented borough from seed %d, %s to %s: %,d referrals
                  From          %s
                  Repeats       %,d (%.1f %%) of families referred before within twelve months
                  Decisions     %s
                  Still to do   %,d referrals without a decision, %,d of them overdue; %,d answers owed
                Hard cases, to look up by their reference:
                %s""".formatted(
                        plan.seed(),
                        plan.firstDay(),
                        plan.lastDay(),
                        stories.size(),
                        sources(),
                        repeats,
                        100.0 * repeats / stories.size(),
                        decisions(),
                        worklists.open(),
                        worklists.overdue(),
                        worklists.answersOwed(),
                        hardCases());
    }

    private String sources() {
        Map<Source, Long> counts =
                stories.stream().collect(Collectors.groupingBy(Story::source, Collectors.counting()));
        return Arrays.stream(Source.values())
                .map(source -> source.name().toLowerCase(Locale.ROOT) + " " + counts.getOrDefault(source, 0L))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Summary::wrapped));
    }

    private String decisions() {
        return stories.stream()
                .flatMap(story -> story.steps().stream())
                .filter(Step.Decide.class::isInstance)
                .map(step -> ((Step.Decide) step).decision().outcome())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.collectingAndThen(Collectors.toList(), Summary::wrapped));
    }

    /** In lines that fit a terminal, indented as in the summary. */
    private static String wrapped(List<String> things) {
        var text = new StringBuilder();
        int column = 0;
        for (String thing : things) {
            boolean full = column + thing.length() > WIDTH;
            text.append(column == 0 ? "" : full ? ",\n" + INDENT : ", ").append(thing);
            column = (full ? 0 : column) + thing.length() + 2;
        }
        return text.toString();
    }

    private String hardCases() {
        return stories.stream()
                .filter(story -> story.hardCase().isPresent())
                .sorted(Comparator.comparing(story -> story.hardCase().orElseThrow()))
                .map(story -> "  %s  %s%n"
                        .formatted(
                                reference(story), story.hardCase().orElseThrow().title()))
                .collect(Collectors.joining());
    }

    private String reference(Story story) {
        return ledger.filed(story).map(Ledger.Filed::reference).orElse("(was refused)");
    }
}

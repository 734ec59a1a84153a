package uk.earlyhelp.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.demo.borough.Step;
import uk.earlyhelp.local.demo.borough.Story;

/**
 * Lives through the year, day by day: the clock goes from moment to moment, and several people work at the same time.
 */
final class Year {
    /** How long the clock may run ahead of work that is still under way, in the borough's time. */
    private static final Duration LAG = Duration.ofMinutes(90);

    private final SortedMap<LocalDate, List<Moment>> days;
    private final Clerk clerk;
    private final Rehearsal rehearsal;
    private final Diary diary;
    private final Progress progress;

    Year(List<Story> stories, Ledger ledger, Rehearsal rehearsal, Diary diary, Progress progress) {
        this.days = days(stories);
        this.clerk = new Clerk(
                ledger, stories.stream().collect(Collectors.toUnmodifiableMap(Story::number, Function.identity())));
        this.rehearsal = rehearsal;
        this.diary = diary;
        this.progress = progress;
    }

    private record Moment(Story story, Step step) {
        Instant at() {
            return step.at();
        }
    }

    private record Work(Instant at, CompletableFuture<Void> done) {}

    void live() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            days.forEach((day, moments) -> {
                progress.show(day);
                if (!diary.lived(day)) {
                    live(moments, people);
                    diary.turnTo(day);
                }
            });
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }

    private void live(List<Moment> moments, ExecutorService people) {
        Map<Integer, CompletableFuture<Void>> stories = new HashMap<>();
        Deque<Work> underWay = new ArrayDeque<>();
        for (Moment moment : moments) {
            await(underWay, moment.at().minus(LAG));
            rehearsal.reach(moment.at());
            var before = stories.getOrDefault(moment.story().number(), CompletableFuture.completedFuture(null));
            var work = before.thenRunAsync(() -> clerk.perform(moment.story(), moment.step()), people);
            stories.put(moment.story().number(), work);
            underWay.add(new Work(moment.at(), work));
        }
        await(underWay, Instant.MAX);
    }

    private static void await(Deque<Work> underWay, Instant until) {
        while (!underWay.isEmpty() && underWay.peek().at().isBefore(until)) {
            underWay.poll().done().join();
        }
    }

    private static SortedMap<LocalDate, List<Moment>> days(List<Story> stories) {
        return stories.stream()
                .flatMap(story -> story.steps().stream().map(step -> new Moment(story, step)))
                .sorted(Comparator.comparing(Moment::at))
                .collect(Collectors.groupingBy(
                        moment -> LocalDate.ofInstant(moment.at(), Demo.ENGLAND), TreeMap::new, Collectors.toList()));
    }
}

package uk.earlyhelp.bench.audit;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what the clients received with what the access audit says. */
final class AuditVerdict {

    private final List<Received> received;
    private final Map<String, List<Received>> recorded;

    /**
     * @param recorded the audit's records by request id
     */
    AuditVerdict(List<Received> received, Map<String, List<Received>> recorded) {
        this.received = received;
        this.recorded = recorded;
    }

    /** Prints the counts; true when every answer has exactly the record that it must have. */
    boolean holds(PrintStream out) {
        count(Received::operation).forEach((operation, count) -> print(out, "received from " + operation, count));
        print(
                out,
                "of these refused",
                received.stream().filter(answer -> !answered(answer)).count());
        print(out, "answers that a client received", received.size());
        long missing = received.stream().filter(answer -> of(answer).isEmpty()).count();
        long several = received.stream().filter(answer -> of(answer).size() > 1).count();
        long different = received.stream()
                .filter(answer -> of(answer).size() == 1 && !of(answer).contains(answer))
                .count();
        print(out, "without a record", missing);
        print(out, "with several records", several);
        print(out, "whose record says something else", different);
        print(out, "records of answers that were lost on their way", recorded.size() - received.size() + missing);
        return !received.isEmpty() && missing + several + different == 0;
    }

    private Map<String, Long> count(Function<Received, String> by) {
        return received.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static boolean answered(Received answer) {
        return answer.outcome().equals("answered");
    }

    private List<Received> of(Received answer) {
        return recorded.getOrDefault(answer.requestId(), List.of());
    }

    private static void print(PrintStream out, String what, long count) {
        out.printf("%-50s %7d%n", what, count);
    }
}

package uk.earlyhelp.kit.ground.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Goes through every operation of an OpenAPI document as every visitor, with own, foreign, hidden and absent records
 * wherever an id fits. Foreign and hidden must answer, byte for byte, like absent; and no answer may hold a secret.
 */
public final class Walk {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");
    private static final String CURSOR = "cursor";

    private final Scenery scenery;
    private final List<String> leaks = new ArrayList<>();
    private final Map<Integer, Set<String>> ownAnswers = new TreeMap<>();
    private long calls;

    public Walk(Scenery scenery) {
        this.scenery = scenery;
    }

    /** Every leak, in words. */
    public List<String> leaks() {
        return leaks;
    }

    public long calls() {
        return calls;
    }

    /** By status, who got it for an own record from which operation that they may perform. */
    public Map<Integer, Set<String>> ownAnswers() {
        return ownAnswers;
    }

    /** Lists first, while the foreign records are still on their first page. */
    public Walk through(List<Operation> operations) {
        operations.stream()
                .sorted(Comparator.comparing(
                                (Operation operation) -> !operation.method().equals("GET"))
                        .thenComparing(operation -> operation.path().contains("{")))
                .forEach(operation -> scenery.visitors().forEach(visitor -> visit(operation, visitor)));
        return this;
    }

    /** Something that no walk has ever tried may hold an id that leads somewhere. */
    private void mustBeKnown(Operation operation) {
        for (String header : operation.named("header")) {
            if (!Set.of("If-Match", "Idempotency-Key").contains(header)) {
                throw new AssertionError(operation.id() + " takes a header that this walk does not know: " + header);
            }
        }
        for (String field : operation.idsInBody()) {
            if (!scenery.body(operation).matches("(?s).*\"" + field + "\"\\s*:\\s*\\[?\"\\$\\{.*")) {
                throw new AssertionError("The body of " + operation.id() + " has an id that is not tried: " + field);
            }
        }
    }

    private void visit(Operation operation, Visitor visitor) {
        mustBeKnown(operation);
        var own = new Request(operation, visitor, Map.of());
        var answer = send(own.call(), visitor);
        boolean permitted = scenery.permits(operation, visitor);
        if (permitted) {
            ownAnswers
                    .computeIfAbsent(answer.status(), status -> new TreeSet<>())
                    .add(operation.id() + " by " + visitor.name());
        }
        if (permitted == (answer.status() == 401 || answer.status() == 403)) {
            leaks.add(visitor.name() + " got " + answer.status() + " against the policy: " + own.call());
        }
        own.kinds().forEach(kind -> Stream.of(Whose.FOREIGN, Whose.HIDDEN)
                .filter(whose -> scenery.value(kind, visitor, whose).isPresent())
                .forEach(whose -> compare(operation, visitor, kind, whose)));
    }

    /** With the right version, a stale one and none; with the body as it should be and an empty one. */
    private void compare(Operation operation, Visitor visitor, String kind, Whose whose) {
        var there = new Request(operation, visitor, Map.of(kind, whose));
        var absent = new Request(operation, visitor, Map.of(kind, Whose.ABSENT));
        for (String version : versions(operation, scenery.version(kind, visitor, whose))) {
            for (boolean empty : operation.hasBody() ? new boolean[] {false, true} : new boolean[] {false}) {
                var foreignCall = there.call(version, scenery.foreignIdempotencyKey(), empty);
                var foreign = send(foreignCall, visitor);
                var none = send(absent.call(version, UUID.randomUUID().toString(), empty), visitor);
                if (!foreign.equals(none)) {
                    leaks.add(visitor.name() + ": " + whose + " " + foreignCall + " answers " + foreign
                            + " but absent answers " + none);
                }
            }
        }
    }

    private static List<String> versions(Operation operation, String right) {
        return operation.takes("header", "If-Match") ? List.of(right, "\"999\"", "") : List.of("");
    }

    private Call.Shown send(Call call, Visitor visitor) {
        calls++;
        var answer = call.send();
        scenery.secretsFrom(visitor).stream()
                .filter(answer::holds)
                .forEach(secret -> leaks.add(visitor.name() + " was shown " + secret + " by " + call));
        return answer;
    }

    /** The requests of one visitor to one operation; whatever is not said to be different is the visitor's own. */
    private final class Request {

        private final Operation operation;
        private final Visitor visitor;
        private final Map<String, Whose> different;

        Request(Operation operation, Visitor visitor, Map<String, Whose> different) {
            this.operation = operation;
            this.visitor = visitor;
            this.different = different;
        }

        /** Every kind of record that the operation can be given. */
        List<String> kinds() {
            var inPath = operation.named("path").stream().map(name -> scenery.kindOf(operation, name));
            var inBody = operation.hasBody()
                    ? PLACE.matcher(scenery.body(operation)).results().map(place -> place.group(1))
                    : Stream.<String>empty();
            var inQuery = operation.named("query").stream().flatMap(name -> kindInQuery(name).stream());
            return Stream.of(inPath, inBody, inQuery)
                    .flatMap(kinds -> kinds)
                    .distinct()
                    .toList();
        }

        private Optional<String> kindInQuery(String name) {
            return switch (name) {
                case "limit" -> Optional.empty();
                case CURSOR -> Optional.of(CURSOR + "-of-" + operation.id());
                default -> scenery.kindInQuery(operation, name);
            };
        }

        Call call() {
            var kind = operation.named("path").stream()
                    .findFirst()
                    .map(name -> scenery.version(scenery.kindOf(operation, name), visitor, Whose.OWN));
            return call(kind.orElse(""), UUID.randomUUID().toString(), false);
        }

        Call call(String version, String idempotencyKey, boolean empty) {
            return new Call(operation.method(), path(), query(), headers(version, idempotencyKey), body(empty));
        }

        private String value(String kind) {
            var whose = different.getOrDefault(kind, Whose.OWN);
            return scenery.value(kind, visitor, whose)
                    .orElseThrow(() -> new AssertionError("No " + whose + " " + kind + " for " + operation.id()));
        }

        private String path() {
            var path = operation.path();
            for (String name : operation.named("path")) {
                path = path.replace("{" + name + "}", value(scenery.kindOf(operation, name)));
            }
            return path;
        }

        private Map<String, String> query() {
            var query = new HashMap<String, String>();
            if (operation.takes("query", "limit")) {
                query.put("limit", operation.largest("limit"));
            }
            operation.named("query").forEach(name -> kindInQuery(name)
                    .filter(different::containsKey)
                    .ifPresent(kind -> query.put(name, value(kind))));
            return query;
        }

        private Map<String, String> headers(String version, String idempotencyKey) {
            var headers = new HashMap<String, String>();
            if (visitor.token() != null) {
                headers.put("Authorization", "Bearer " + visitor.token());
            }
            if (operation.takes("header", "If-Match") && !version.isEmpty()) {
                headers.put("If-Match", version);
            }
            if (operation.takes("header", "Idempotency-Key")) {
                headers.put("Idempotency-Key", idempotencyKey);
            }
            return headers;
        }

        private String body(boolean empty) {
            if (!operation.hasBody()) {
                return null;
            }
            return empty
                    ? "{}"
                    : PLACE.matcher(scenery.body(operation))
                            .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
        }
    }
}

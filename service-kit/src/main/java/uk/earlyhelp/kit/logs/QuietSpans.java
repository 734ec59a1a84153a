package uk.earlyhelp.kit.logs;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out of every span what a client may have invented: nothing personal belongs there, but a client may err. */
@Singleton
public class QuietSpans implements SpanProcessor {

    private static final Set<AttributeKey<String>> WHAT_CLIENTS_WRITE = Stream.of(
                    "url.query", "url.full", "http.target", "http.url", "user_agent.original", "http.user_agent")
            .map(AttributeKey::stringKey)
            .collect(Collectors.toUnmodifiableSet());
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final String WORD = "[a-z-]{1,40}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : WHAT_CLIENTS_WRITE) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, "");
            }
        }
        var path = span.getAttribute(PATH);
        if (path != null) {
            span.setAttribute(PATH, withoutInventions(path));
        }
    }

    /** Words and ids of a path stay; every other segment becomes {@code {}}. */
    static String withoutInventions(String path) {
        return Stream.of(path.split("/", -1))
                .map(step -> step.isEmpty() || step.matches(WORD) || step.matches(ID) ? step : "{}")
                .collect(Collectors.joining("/"));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}

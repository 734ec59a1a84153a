package uk.earlyhelp.referral.canaries;

import static io.restassured.RestAssured.given;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.util.Arrays;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Everywhere that something about a person could run out to: log, metrics, spans, refusals and addresses. */
@Singleton
class Sinks extends Handler implements SpanProcessor, Filter {

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Queue<String> spans = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Queue<String> addresses = new ConcurrentLinkedQueue<>();

    /** What ran into each of them so far, by its name. */
    SortedMap<String, String> contents(URL metrics) {
        return new TreeMap<>(Map.of(
                "log", String.join("\n", log),
                "metrics", given().get(metrics).asString(),
                "refusals", String.join("\n", refusals),
                "spans", String.join("\n", spans),
                "addresses", String.join("\n", addresses)));
    }

    /** How a line would look at its most talkative: message, parameters, context and the whole stack trace. */
    @Override
    public void publish(LogRecord line) {
        var text = new StringWriter();
        text.append(ExtLogRecord.wrap(line).getFormattedMessage())
                .append(Arrays.toString(line.getParameters()))
                .append(ExtLogRecord.wrap(line).getMdcCopy().toString());
        if (line.getThrown() != null) {
            line.getThrown().printStackTrace(new PrintWriter(text));
        }
        log.add(text.toString());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        if (answer.statusCode() >= 400) {
            refusals.add(answer.headers() + answer.asString());
        } else if (answer.header("Location") != null) {
            addresses.add(answer.header("Location"));
        }
        return answer;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        spans.add(span.toSpanData().toString());
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}

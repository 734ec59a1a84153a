package uk.earlyhelp.kit.logs;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stack trace without the exceptions' messages, because those of parsers and databases repeat personal data. */
public final class Trace {

    private static final int DEEPEST = 5;
    private static final int FRAMES = 15;

    private Trace() {}

    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Trace::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    /** Only the names, outermost first, for what is expected to happen now and then. */
    public static String names(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" caused by "));
    }

    private static String one(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}

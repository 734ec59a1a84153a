package uk.earlyhelp.kit.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stack trace without the exceptions' messages, because those of parsers and databases repeat personal data. */
final class Trace {

    private static final int DEEPEST = 5;
    private static final int FRAMES = 15;

    private Trace() {}

    static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Trace::one)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String one(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}

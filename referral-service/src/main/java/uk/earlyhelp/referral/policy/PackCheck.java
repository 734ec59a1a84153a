package uk.earlyhelp.referral.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The checks that every part of a pack makes of itself when it is read; each refusal names the part. */
public final class PackCheck {
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private PackCheck() {}

    /** Refuses a missing or blank text. */
    public static String text(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new PackProblem(what + " is missing.");
        }
        return value;
    }

    /** Refuses a missing value. */
    public static <T> T given(T value, String what) {
        if (value == null) {
            throw new PackProblem(what + " is missing.");
        }
        return value;
    }

    /** Refuses a code that is not lower-case words joined by hyphens. */
    public static String kebab(String code, String what) {
        if (!KEBAB.matcher(text(code, what)).matches()) {
            throw new PackProblem(what + " '" + code + "' must be lower-case words joined by hyphens.");
        }
        return code;
    }

    /** Refuses a number below the least sensible one. */
    public static int atLeast(int least, int value, String what) {
        if (value < least) {
            throw new PackProblem(what + " is " + value + " but must be at least " + least + ".");
        }
        return value;
    }

    /** An immutable copy, empty when the list was left out. */
    public static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Refuses an empty list: a rule that names no source is somebody's habit, not policy. */
    public static List<String> sources(List<String> sources, String what) {
        if (sources == null || sources.isEmpty()) {
            throw new PackProblem(what + " names no source.");
        }
        return List.copyOf(sources);
    }

    /** Refuses two parts with the same code. */
    public static <T> List<T> unique(List<T> parts, Function<T, String> code, String what) {
        Set<String> seen = new HashSet<>();
        for (T part : copy(parts)) {
            if (!seen.add(code.apply(part))) {
                throw new PackProblem(what + " '" + code.apply(part) + "' is there twice.");
            }
        }
        return copy(parts);
    }

    /** The part with this code, or a refusal that names who asked for it. */
    public static <T> T known(List<T> parts, Function<T, String> code, String wanted, String what, String by) {
        return parts.stream()
                .filter(part -> code.apply(part).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new PackProblem(what + " '" + wanted + "', named by " + by + ", does not exist."));
    }
}

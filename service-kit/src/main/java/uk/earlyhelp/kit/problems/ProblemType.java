package uk.earlyhelp.kit.problems;

/** One kind of refusal (RFC 9457): stable, documented, and the same for every client. Enums implement it. */
public interface ProblemType {

    String name();

    /** The HTTP status that goes with it. */
    int status();

    /** A short summary that never changes from one occurrence to the next. */
    String title();

    /** What the caller can do about it, in a sentence for people. */
    String advice();

    /** The last part of the type's address. */
    default String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} member: an address relative to the service, where the problem is explained. */
    default String uri() {
        return "/problems/" + slug();
    }
}

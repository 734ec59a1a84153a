package uk.earlyhelp.kit.ground.walk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a service tells the walk about its own world. Whatever it does not know it must refuse with an error. */
public interface Scenery {

    List<Visitor> visitors();

    /** The kind of record that a parameter of a path names, such as {@code note}. */
    String kindOf(Operation operation, String pathParameter);

    /** The same for a parameter of the query; none when it names no record. */
    Optional<String> kindInQuery(Operation operation, String parameter);

    /** A body, in which <code>${kind}</code> stands for a record of that kind. */
    String body(Operation operation);

    /** A value for this kind; none when nothing of this kind can be this to the visitor. */
    Optional<String> value(String kind, Visitor visitor, Whose whose);

    /** The version of such a record, as an If-Match header says it. */
    String version(String kind, Visitor visitor, Whose whose);

    /** What no answer to this visitor may hold: ids, references, names of what is foreign or hidden. */
    Collection<String> secretsFrom(Visitor visitor);

    /** Whether the policy lets this visitor perform the operation at all. */
    boolean permits(Operation operation, Visitor visitor);

    /** An idempotency key that somebody else has used. */
    String foreignIdempotencyKey();
}

package uk.earlyhelp.kit.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import uk.earlyhelp.kit.problems.FieldError;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** What the current request asks for: the operation of its endpoint, and the purpose if the caller states one. */
@RequestScoped
public class AskedFor {

    private String operation;
    private Purpose purpose;

    void operation(Needs needs) {
        this.operation = needs.value();
    }

    /**
     * @param header as sent, null when missing
     * @throws Problem 400 for a purpose that is not on the list
     */
    void purpose(String header) {
        if (header != null) {
            purpose = Purpose.stated(header).orElseThrow(AskedFor::unknownPurpose);
        }
    }

    private static Problem unknownPurpose() {
        var error = new FieldError(Purpose.HEADER, "unknown-code", "Choose a purpose from the API document.");
        return new Problem(KitProblem.INVALID_PARAMETER, KitProblem.INVALID_PARAMETER.advice(), List.of(error));
    }

    /** The name in {@link Needs}; empty when no endpoint matched or it declares none. */
    public Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }
}

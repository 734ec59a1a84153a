package uk.earlyhelp.kit.idempotency;

import java.util.regex.Pattern;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;

/** The caller's own name for one attempt to create something: 1 to 200 visible ASCII characters. */
record IdempotencyKey(String value) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    static IdempotencyKey required(String header) {
        if (header == null || !VISIBLE.matcher(header).matches()) {
            throw new Problem(KitProblem.IDEMPOTENCY_KEY_REQUIRED, KitProblem.IDEMPOTENCY_KEY_REQUIRED.advice());
        }
        return new IdempotencyKey(header);
    }
}

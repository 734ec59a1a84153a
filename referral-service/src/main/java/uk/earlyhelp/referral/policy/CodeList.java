package uk.earlyhelp.referral.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A reference list with its source; where a pattern is given, codes of that form are accepted beside the listed ones. */
public record CodeList(String name, String title, String source, String pattern, List<Code> codes) {
    public CodeList {
        PackCheck.kebab(name, "The name of a code list");
        PackCheck.text(title, "The title of list '" + name + "'");
        PackCheck.text(source, "The source of list '" + name + "'");
        codes = PackCheck.unique(codes, Code::code, "In list '" + name + "', code");
        if (codes.isEmpty()) {
            throw new PackProblem("List '" + name + "' has no codes.");
        }
        checkPattern(name, pattern);
    }

    private static void checkPattern(String name, String pattern) {
        try {
            Pattern.compile(pattern == null ? "" : pattern);
        } catch (PatternSyntaxException e) {
            throw new PackProblem("The pattern of list '" + name + "' cannot be read.", e);
        }
    }

    public Optional<Code> find(String code) {
        for (Code listed : codes) {
            if (listed.code().equals(code)) {
                return Optional.of(listed);
            }
        }
        return Optional.empty();
    }

    /** Whether the code may be used on a day (Europe/London). */
    public boolean accepts(String code, LocalDate on) {
        return find(code)
                .map(listed -> listed.inForce(on))
                .orElseGet(() -> pattern != null && code != null && code.matches(pattern));
    }

    /** The words for a code, or the code itself where it is accepted without being listed. */
    public String label(String code) {
        return find(code).map(Code::label).orElse(code);
    }
}

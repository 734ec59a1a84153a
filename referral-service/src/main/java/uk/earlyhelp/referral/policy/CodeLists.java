package uk.earlyhelp.referral.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All reference lists of a pack, by name. */
public final class CodeLists {
    /** Lists that the service itself asks for; a pack without one of them is refused. */
    static final Set<String> REQUIRED = Set.of(
            "agency-kind",
            "school-phase",
            "needs",
            "referral-sources",
            "ethnicity",
            "disability",
            "sex",
            "relationship",
            "language",
            "religion",
            "sexual-orientation",
            "gender-identity",
            "answer",
            "consent-status",
            "birth-date-unknown-reason");

    private final List<CodeList> lists;
    private final Map<String, CodeList> byName;

    public CodeLists(List<CodeList> lists) {
        this.lists = PackCheck.unique(lists, CodeList::name, "Code list");
        byName = this.lists.stream().collect(Collectors.toUnmodifiableMap(CodeList::name, Function.identity()));
        for (String name : REQUIRED) {
            if (!byName.containsKey(name)) {
                throw new PackProblem("The code list '" + name + "' is missing.");
            }
        }
    }

    public List<CodeList> all() {
        return lists;
    }

    /** A list that the service relies on; asking for one that does not exist is a bug. */
    public CodeList list(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No code list " + name));
    }

    public Optional<CodeList> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether a list accepts a code on a day (Europe/London). */
    public boolean accepts(String list, String code, LocalDate on) {
        return list(list).accepts(code, on);
    }
}

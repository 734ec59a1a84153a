package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.earlyhelp.referral.policy.PackCheck;

/** All schools of the pack (schools.json), by DfE number. */
public final class Schools {
    private final List<School> schools;
    private final Map<String, School> byCode;

    Schools(List<School> schools, List<Centre> centres) {
        this.schools = PackCheck.unique(schools, School::code, "School");
        for (School school : this.schools) {
            PackCheck.known(centres, Centre::code, school.centre(), "Centre", "school '" + school.code() + "'");
        }
        byCode = this.schools.stream().collect(Collectors.toUnmodifiableMap(School::code, Function.identity()));
    }

    public List<School> all() {
        return schools;
    }

    /** The school of this number, open on that day. */
    public Optional<School> find(String code, LocalDate on) {
        return Optional.ofNullable(byCode.get(code)).filter(school -> school.inForce(on));
    }
}

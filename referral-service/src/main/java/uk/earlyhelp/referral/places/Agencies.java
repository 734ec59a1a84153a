package uk.earlyhelp.referral.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.earlyhelp.referral.policy.PackCheck;

/** All agencies of the pack (agencies.json), and every school as one. */
public final class Agencies {
    private final List<Agency> agencies;
    private final Map<String, Agency> byCode;

    Agencies(List<Agency> listed, Schools schools) {
        List<Agency> all = Stream.concat(listed.stream(), schools.all().stream().map(School::asAgency))
                .toList();
        agencies = PackCheck.unique(all, Agency::code, "Agency");
        byCode = agencies.stream().collect(Collectors.toUnmodifiableMap(Agency::code, Function.identity()));
    }

    public List<Agency> all() {
        return agencies;
    }

    /** The agency of this code, active on that day. */
    public Optional<Agency> find(String code, LocalDate on) {
        return Optional.ofNullable(byCode.get(code)).filter(agency -> agency.inForce(on));
    }

    /** The name of an agency, whether or not it is still active, or the code itself. */
    public String name(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Agency::name).orElse(code);
    }
}

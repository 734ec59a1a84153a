package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.access.Roles;
import uk.earlyhelp.referral.intake.form.Referrer;
import uk.earlyhelp.referral.places.Agencies;
import uk.earlyhelp.referral.places.Agency;

/** Works out who sends a referral: the token says it, and only the front door may record for somebody else. */
@ApplicationScoped
class Senders {

    /** Family member, relative or carer: what a family is that asks for itself and says no more (R115). */
    private static final String FAMILY_SOURCE = "1A";

    /** The directory's entry for all families is where their source comes from, and never an agency to share with. */
    private static final String FAMILY_KIND = "family";

    private final Agencies agencies;
    private final ReferralAccess access;

    Senders(Agencies agencies, ReferralAccess access) {
        this.agencies = agencies;
        this.access = access;
    }

    Sender sender(Caller caller, Referrer referrer, LocalDate today) {
        boolean recorded = access.isFrontDoor(caller);
        var code = recorded ? recordedFor(referrer, today) : own(caller, referrer);
        var agency = code.flatMap(known -> agencies.find(known, today));
        var source = source(caller, referrer, agency);
        if (agency.map(Agency::kind).filter(FAMILY_KIND::equals).isPresent()) {
            return new Sender(null, null, caller.subject(), source, recorded);
        }
        return new Sender(code.orElse(null), agency.map(Agency::kind).orElse(null), caller.subject(), source, recorded);
    }

    /** No agency means a family or individual who spoke with the front door. */
    private Optional<String> recordedFor(Referrer referrer, LocalDate today) {
        var named = Optional.ofNullable(referrer.agency());
        if (named.isPresent() && agencies.find(named.get(), today).isEmpty()) {
            throw Problem.invalidField(
                    "/referrer/agency",
                    "unknown-agency",
                    "This agency is not in the directory. GET /agencies shows the agencies to choose from.");
        }
        return named;
    }

    private Optional<String> own(Caller caller, Referrer referrer) {
        if (referrer.agency() != null && !caller.agency().equals(referrer.agency())) {
            throw Problem.invalidField(
                    "/referrer/agency",
                    "not-your-agency",
                    "You can refer for your own agency only. Leave the agency out; it is known from your token.");
        }
        return access.agency(caller);
    }

    private static String source(Caller caller, Referrer referrer, Optional<Agency> agency) {
        return Optional.ofNullable(referrer.source())
                .or(() -> agency.map(Agency::source))
                .or(() -> caller.has(Roles.FAMILY) ? Optional.of(FAMILY_SOURCE) : Optional.empty())
                .orElseThrow(() -> Problem.invalidField(
                        "/referrer/source",
                        "source-required",
                        "Say where the referral comes from: GET /codes/referral-sources shows the codes."));
    }
}

package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class FirstReferralJourney {

    @Test
    void theFirstReferralOfTheStartTableIsAcceptedAndTold(LocalSystem system) {
        var school = Person.of(system, SampleUser.SCHOOL);

        var receipt = school.submits(Form.ofASchool(system));

        var work = Casework.on(system, receipt);
        assertThat(school.reads("/referrals/" + work.referral()).getString("statusInWords"))
                .isEqualTo("We have your referral. Nobody has started on it yet.");
        new Told(system).of(work.family(), "referral.submitted");
    }
}

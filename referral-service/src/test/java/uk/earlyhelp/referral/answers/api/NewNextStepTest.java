package uk.earlyhelp.referral.answers.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

class NewNextStepTest {

    @Test
    void whoeverWritesAStepIsToldThatTheReferrerAndTheFamilyReadIt() {
        assertThat(NewNextStep.class.getAnnotation(Schema.class).description())
                .contains("The referrer and the family both read it word for word");
    }
}

package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.audit.questions.SubjectRecords;

/** Looks are recorded by referral; whoever asks about a child or a family means every referral that is about them. */
@ApplicationScoped
class ReferralsOfSubjects implements SubjectRecords {

    private static final String REFERRALS = """
            select id from referral where family_id = any(:ids)
            union select referral_id from referral_child where id = any(:ids)""";

    private final Jdbi jdbi;

    ReferralsOfSubjects(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<UUID> of(Collection<UUID> subjects) {
        return jdbi.withHandle(handle -> handle.createQuery(REFERRALS)
                .bindArray("ids", UUID.class, subjects.toArray())
                .mapTo(UUID.class)
                .set());
    }
}

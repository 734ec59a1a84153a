package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Referrals as lists, newest first; every condition has an index to start from. */
@ApplicationScoped
class ReferralLists {

    private static final String SELECT = """
            select r.id, r.reference, r.status, r.received_at, r.decision_due_at, r.answered_at, r.agency,
                array(select c.display_name from referral_child c where c.referral_id = r.id order by c.position)
                    as children
            from referral r where\s""";

    private static final String NEWEST_FIRST = " order by r.received_at desc, r.id desc limit :limit";

    private final Jdbi jdbi;
    private final ReferralRows rows;

    ReferralLists(Jdbi jdbi, ReferralRows rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    List<ReferralLine> page(Narrowing narrowing, ListPosition after, int limit) {
        var where = new Conditions();
        where.sql.append(narrowing.reach().condition());
        where.add(" and r.status = :status", "status", code(narrowing.status()));
        addTerms(where, narrowing.terms());
        if (after != null) {
            where.add(" and (r.received_at, r.id) < (:receivedAt, ", "receivedAt", after.receivedAt());
            where.add(":id)", "id", after.id());
        }
        return jdbi.withHandle(
                handle -> where.bind(narrowing.reach().bind(handle.createQuery(SELECT + where.sql + NEWEST_FIRST)))
                        .bind("limit", limit)
                        .map(rows::line)
                        .list());
    }

    private static void addTerms(Conditions where, SearchTerms terms) {
        where.add(" and r.reference = :reference", "reference", text(terms.reference()));
        where.add(" and r.postcode = :postcode", "postcode", text(terms.postcode()));
        if (!terms.nameWords().isEmpty()) {
            // what finds them by the index; who may see them is asked of each
            where.add(" and r.id in (select referrals_naming(:words::text[]))", "words", terms.nameWords());
        }
        if (terms.aboutAChild()) {
            where.sql.append(" and exists (select 1 from referral_child c where c.referral_id = r.id");
            where.add(
                    " and c.name_words @> :words::text[]",
                    "words",
                    terms.nameWords().isEmpty() ? null : terms.nameWords());
            where.add(" and c.date_of_birth = :born", "born", terms.dateOfBirth());
            where.add(" and c.upn = :upn", "upn", text(terms.upn()));
            where.add(" and c.nhs_number = :nhsNumber", "nhsNumber", text(terms.nhsNumber()));
            where.sql.append(")");
        }
    }

    private static String code(ReferralStatus status) {
        return status == null ? null : status.code();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** The conditions that matter, with their values; a null value means that the condition does not. */
    private static final class Conditions {

        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> values = new LinkedHashMap<>();

        void add(String condition, String name, Object value) {
            if (value != null) {
                sql.append(condition);
                values.put(name, value);
            }
        }

        Query bind(Query query) {
            values.forEach((name, value) -> {
                if (value instanceof List<?> words) {
                    query.bindArray(name, String.class, words.toArray());
                } else {
                    query.bind(name, value);
                }
            });
            return query;
        }
    }
}

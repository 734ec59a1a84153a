package uk.earlyhelp.kit.audit.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.audit.Look;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.rows.SystemWork;

/** Answers who looked at what; whoever asks leaves a record like everybody else. */
@ApplicationScoped
public class LookDesk {

    public static final String OPERATION = "audit.read";

    private static final String LISTING = "looks";

    private final Looks looks;
    private final SubjectRecords records;
    private final SystemWork system;
    private final AccessAudit audit;
    private final Cursors cursors;

    LookDesk(Looks looks, SubjectRecords records, SystemWork system, AccessAudit audit, Cursors cursors) {
        this.looks = looks;
        this.records = records;
        this.system = system;
        this.audit = audit;
        this.cursors = cursors;
    }

    /** One page, the latest first. */
    @Transactional
    public Page<Look> search(Caller caller, LookQuestion question, String cursor, int limit) {
        var after = cursors.read(cursor, caller, LISTING, question, Looks.Position.class);
        var page = Page.of(
                looks.page(withRecords(question), after, limit + 1),
                limit,
                last -> cursors.write(caller, LISTING, question, new Looks.Position(last.at(), last.id())));
        audit.looked(caller, OPERATION, shown(question, page.items()));
        return page;
    }

    private LookQuestion withRecords(LookQuestion question) {
        if (question.about().isEmpty()) {
            return question;
        }
        var known = system.call(() -> records.of(question.about()));
        var all = Stream.concat(question.about().stream(), known.stream()).distinct();
        return new LookQuestion(all.toList(), question.subject(), question.marks(), question.from(), question.to());
    }

    /** Whoever was asked about, or else all whose records the looks on the page were at. */
    private static Collection<UUID> shown(LookQuestion question, List<Look> page) {
        return question.about().isEmpty()
                ? page.stream()
                        .flatMap(look -> look.about().stream())
                        .distinct()
                        .toList()
                : question.about();
    }
}

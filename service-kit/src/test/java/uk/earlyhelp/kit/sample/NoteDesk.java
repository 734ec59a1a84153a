package uk.earlyhelp.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import uk.earlyhelp.kit.audit.AccessAudit;
import uk.earlyhelp.kit.audit.Mark;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.events.Outbox;
import uk.earlyhelp.kit.events.OutgoingEvent;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.paging.Cursors;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.sql.PendingWrites;
import uk.earlyhelp.kit.versions.EntityVersion;

@ApplicationScoped
public class NoteDesk {

    public static final String TOPIC = "kit.note";

    record Written(UUID noteId, int length) {}

    private final Jdbi jdbi;
    private final PendingWrites writes;
    private final Outbox outbox;
    private final AccessAudit audit;
    private final Cursors cursors;

    NoteDesk(Jdbi jdbi, PendingWrites writes, Outbox outbox, AccessAudit audit, Cursors cursors) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.outbox = outbox;
        this.audit = audit;
        this.cursors = cursors;
    }

    @Transactional
    public UUID write(Caller caller, String text) {
        UUID id = Ids.next();
        writes.add("insert into note (id, agency, text, version) values (?, ?, ?, 1)", id, caller.agency(), text);
        outbox.publish(new OutgoingEvent(TOPIC, "early-help.note.written.v1", id, new Written(id, text.length())));
        audit.looked(caller, "note.write", List.of(id));
        return id;
    }

    @Transactional
    public UUID copy(Caller caller, UUID id) {
        UUID copy = write(caller, "a copy");
        mine(caller, id);
        return copy;
    }

    @Transactional
    public Note read(Caller caller, UUID id) {
        var note = mine(caller, id);
        audit.looked(caller, "note.read", List.of(id));
        return note;
    }

    /** As for a record that is closed to its reader but for an emergency. */
    @Transactional
    public Note openClosed(Caller caller, UUID id) {
        audit.mark(Mark.BREAK_GLASS);
        return read(caller, id);
    }

    @Transactional
    public void change(Caller caller, UUID id, EntityVersion expected, String text) {
        var note = mine(caller, id);
        expected.mustBe(note.version());
        writes.add("update note set text = ?, version = version + 1 where id = ?", text, id);
        outbox.publish(new OutgoingEvent(TOPIC, "early-help.note.changed.v1", id, new Written(id, text.length())));
        audit.looked(caller, "note.write", List.of(id));
    }

    @Transactional
    public Page<Note> list(Caller caller, String cursor, int limit) {
        var after = cursors.read(cursor, caller, "notes", caller.agency(), UUID.class);
        var found = jdbi.withHandle(handle -> handle.createQuery("""
                        select * from note where agency = :agency and (:after::uuid is null or id > :after::uuid)
                        order by id limit :limit""")
                .bind("agency", caller.agency())
                .bind("after", after)
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(Note.class))
                .list());
        var page = Page.of(found, limit, last -> cursors.write(caller, "notes", caller.agency(), last.id()));
        audit.looked(caller, "note.read", page.items().stream().map(Note::id).toList());
        return page;
    }

    /** As a desk that has forgotten whose notes it may count. */
    @Transactional
    public long countWithoutRule(Caller caller) {
        audit.looked(caller, "note.read", List.of());
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from note")
                .mapTo(Long.class)
                .one());
    }

    private Note mine(Caller caller, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                                "select * from note where id = :id and agency = :agency for update")
                        .bind("id", id)
                        .bind("agency", caller.agency())
                        .map(ConstructorMapper.of(Note.class))
                        .findOne())
                .orElseThrow(Problem::notFound);
    }
}

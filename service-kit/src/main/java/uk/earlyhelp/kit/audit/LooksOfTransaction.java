package uk.earlyhelp.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What the access audit knows of the current transaction: how its looks are marked and whose data they were. */
@ApplicationScoped
class LooksOfTransaction {

    private final TransactionSynchronizationRegistry transaction;

    LooksOfTransaction(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    private record Known(Set<String> marks, Set<UUID> about) {}

    void mark(Mark mark) {
        known().marks.add(mark.code());
    }

    List<String> marks() {
        return List.copyOf(known().marks);
    }

    void add(Collection<UUID> about) {
        known().about.addAll(about);
    }

    List<UUID> about() {
        return List.copyOf(known().about);
    }

    private Known known() {
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("A look needs a transaction");
        }
        if (transaction.getResource(LooksOfTransaction.class) instanceof Known known) {
            return known;
        }
        var known = new Known(new TreeSet<>(), new LinkedHashSet<>());
        transaction.putResource(LooksOfTransaction.class, known);
        return known;
    }
}

package uk.earlyhelp.kit.sql;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Plain SQL on the service's own data source; inside a transaction every handle shares its one connection. */
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(Connections connections) {
        var jdbi = Jdbi.create(connections::open).installPlugin(new PostgresPlugin());
        // its exceptions would repeat every parameter, and with them personal data, into the log
        jdbi.configure(StatementExceptions.class, exceptions -> exceptions.setMessageRendering(MessageRendering.NONE));
        return jdbi;
    }
}

package uk.earlyhelp.kit.sql;

import java.sql.SQLException;

/** The database could not do what it was told; the transaction is rolled back. */
public class SqlFailed extends RuntimeException {

    public SqlFailed(SQLException cause) {
        super(cause);
    }
}

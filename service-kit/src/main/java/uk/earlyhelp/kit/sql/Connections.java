package uk.earlyhelp.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.earlyhelp.kit.rows.RowContext;

/** The one way to the database: no statement gets there before the context that decides which rows it sees. */
@ApplicationScoped
public class Connections {

    private final DataSource dataSource;
    private final RowContext rows;

    Connections(DataSource dataSource, RowContext rows) {
        this.dataSource = dataSource;
        this.rows = rows;
    }

    Connection open() throws SQLException {
        var connection = bare();
        try {
            rows.opening().send(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** For whoever puts {@link RowContext#opening} before its own statement; without it nothing is seen. */
    public Connection bare() throws SQLException {
        return dataSource.getConnection();
    }
}

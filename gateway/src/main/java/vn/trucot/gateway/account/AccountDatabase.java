package vn.trucot.gateway.account;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.InjectableInstance;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * The gateway's own database, which holds accounts, of people and of other systems, and nothing else: whoever reads figures does not wait for it. Its tables are
 * made when it first answers.
 */
@Singleton
public class AccountDatabase {

    private static final Logger LOG = Logger.getLogger(AccountDatabase.class);
    private static final String RETRY_AFTER = "5";

    private final InjectableInstance<AgroalDataSource> dataSources;
    private final InjectableInstance<Flyway> migrations;
    private volatile boolean migrated;

    /** What is done in one transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    AccountDatabase(@Any InjectableInstance<AgroalDataSource> dataSources, @Any InjectableInstance<Flyway> migrations) {
        this.dataSources = dataSources;
        this.migrations = migrations;
    }

    /** Whether there are accounts at all. */
    public boolean isThere() {
        return !dataSources.listActive().isEmpty();
    }

    /**
     * Does it in a transaction.
     *
     * @throws Problem SERVICE_DOWN if the database does not answer; NOT_FOUND if there is none
     */
    public <T> T call(Work<T> work) {
        if (!isThere()) {
            throw new Problem(ProblemCode.NOT_FOUND, "this gateway keeps no accounts: it was given no database");
        }
        try {
            migrate();
            try (Connection connection = dataSources.getActive().getConnection()) {
                connection.setAutoCommit(false);
                try {
                    T result = work.in(connection);
                    connection.commit();
                    return result;
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            }
        } catch (SQLException | FlywayException e) {
            LOG.warnf("the accounts' database does not answer: problem=%s", e.getMessage());
            throw new Problem(ProblemCode.SERVICE_DOWN, "the accounts cannot be read or changed at the moment")
                    .withHeader("Retry-After", RETRY_AFTER);
        }
    }

    private void migrate() {
        if (!migrated) {
            synchronized (this) {
                if (!migrated) {
                    migrations.getActive().migrate();
                    migrated = true;
                }
            }
        }
    }
}

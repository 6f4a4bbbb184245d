package vn.trucot.pillar.chain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.trucot.chain.sql.LogTable;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.observation.RecordingFailed;

/** Chains the logs behind the writes, a bounded number of rows in a turn. A failure leaves the chain as it was. */
@Singleton
class ChainedLogs {

    private static final Logger LOG = Logger.getLogger(ChainedLogs.class);

    private final DataSource dataSource;
    private final ChainKey key;
    private final int pages;
    private final List<LogChain> chains;

    ChainedLogs(DataSource dataSource, Pillar pillar, ChainKey key, ChainSettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.key = key;
        this.pages = settings.pages();
        this.chains = key.pair().stream()
                .flatMap(pair -> Arrays.stream(LogTable.values())
                        .map(log -> new LogChain(pillar.path(), log, pair, settings.page(), clock)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        key.pair()
                .ifPresentOrElse(
                        pair -> LOG.infof("logs are chained: key=%s", pair.id()),
                        () -> LOG.info("logs are not chained: there is no trucot.chain.key"));
    }

    @Scheduled(
            every = "${trucot.chain.every:2s}",
            delayed = "${trucot.chain.delayed:5s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            extend();
        } catch (RuntimeException e) {
            LOG.warnf("logs cannot be chained now, will try again: problem=%s", e.getMessage());
        }
    }

    /** One turn. */
    void extend() {
        for (LogChain chain : chains) {
            int page = 0;
            while (page < pages && step(chain)) {
                page++;
            }
        }
    }

    private boolean step(LogChain chain) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return chain.step(connection);
            } catch (SQLException e) {
                throw new RecordingFailed("a log could not be chained", e);
            }
        });
    }
}

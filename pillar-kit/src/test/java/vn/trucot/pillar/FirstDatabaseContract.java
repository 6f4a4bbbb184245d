package vn.trucot.pillar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a service of the first releases stored is there after all migrations since. Each service runs it with a dump of a
 * database that such a service made and filled; the dump has its list of migrations, so that one which was changed since is
 * found too.
 */
public abstract class FirstDatabaseContract {

    /** The last migration of the kit in it. */
    private static final String KIT = "0003";

    private static final String FIGURES = """
            select indicator, org_unit, period, breakdown, source_kind, source_name, numerator, denominator, status, in_force,
                revision, recorded_at, recorded_by
            from observation order by indicator, org_unit, period, breakdown, source_kind, source_name""";
    private static final String REVISIONS = """
            select position, indicator, org_unit, period, breakdown, revision, source_name, numerator, denominator, status,
                withdrawn, recorded_at, recorded_by, cause
            from observation_revision order by position""";

    private final String service;

    /** The last migration of the service in the dump {@code /db/first-release.copy}. */
    protected FirstDatabaseContract(String service) {
        this.service = service;
    }

    /** The dumped database as the service of then left it. */
    protected EarlierDatabase firstDatabase() {
        return EarlierDatabase.at(KIT, service).holding("/db/first-release.copy");
    }

    @Test
    void everyFigureAndEveryRevisionIsKept() {
        try (EarlierDatabase database = firstDatabase()) {
            // Given
            List<String> figures = database.run(FIGURES);
            List<String> revisions = database.run(REVISIONS);

            // When
            database.migrate();

            // Then
            assertThat(figures).isNotEmpty();
            assertThat(database.run(FIGURES)).isEqualTo(figures);
            assertThat(revisions).hasSizeGreaterThan(figures.size());
            assertThat(database.run(REVISIONS)).isEqualTo(revisions);
        }
    }
}

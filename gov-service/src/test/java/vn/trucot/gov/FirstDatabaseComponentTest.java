package vn.trucot.gov;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.EarlierDatabase;
import vn.trucot.pillar.FirstDatabaseContract;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class FirstDatabaseComponentTest extends FirstDatabaseContract {

    FirstDatabaseComponentTest() {
        super("0103");
    }

    @Test
    void unitsSuccessionsTargetsAndProceduresAreKept() {
        try (EarlierDatabase database = firstDatabase()) {
            // Given
            String units = "select id, kind, name_vi, parent, valid_from, valid_to, demo from org_unit order by id";
            String successions = "select predecessor, successor, date, share from succession order by 1, 2";
            String targets = "select indicator, org_unit, due, value, legal_basis, note from target";
            String procedures =
                    "select id, code, name, org_unit, level, postal, valid_from, valid_to, demo from procedure order by id";
            var before = List.of(
                    database.run(units), database.run(successions), database.run(targets), database.run(procedures));

            // When
            database.migrate();

            // Then
            assertThat(before).extracting(List::size).containsExactly(15, 6, 1, 2);
            assertThat(List.of(
                            database.run(units),
                            database.run(successions),
                            database.run(targets),
                            database.run(procedures)))
                    .isEqualTo(before);
        }
    }

    @Test
    void theDossiersOfAUnitAndMonthAreAReturn() {
        try (EarlierDatabase database = firstDatabase()) {
            // When
            database.migrate();

            // Then
            assertThat(database.run("""
                    select org_unit, period, lines->0->>'line', lines->0->'figures'->>'received', lines->1->>'line',
                        lines->1->'figures'->>'received', demo
                    from form_return where form = 'dossiers' order by org_unit, period"""))
                    .containsExactly(
                            "15 2025-01 1.002 8 null null true",
                            "15.132 2024-12 1.001 9 1.002 7 true",
                            "15.132 2025-01 1.001 5 null null true");
        }
    }
}

package vn.trucot.gov.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.EarlierDatabase;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class DossierMigrationComponentTest {

    @Test
    void theCountsOfAUnitAndMonthAreOneReturnThatTheServiceFinds() {
        try (EarlierDatabase database = EarlierDatabase.at("0003", "0103")) {
            // Given
            database.run("""
                    insert into dossier values
                        ('018f0000-0000-7000-8000-000000000001', 3, '15.132', '1.002', '2025-03', 9,1,0,8,7,1,5,4,2,3,2, false),
                        ('018f0000-0000-7000-8000-000000000002', 0, '15.132', '1.001', '2025-03', 4,0,0,0,0,0,0,0,0,0,0, true),
                        ('018f0000-0000-7000-8000-000000000003', 1, '15.133~2025', '1.001', '2025-04', 7,0,0,0,0,0,0,0,0,0,0, false)""");
            database.run("""
                    insert into observation_key values (1, 'GOV.DOSSIER.RECEIVED', '15.132', '2025-03', '')""");
            database.run("""
                    insert into statement_revision (key_id, revision, recorded_at, source_kind, status, in_force, withdrawn,
                        source_name, numerator, recorded_by, cause)
                    values (1, 1, '2025-04-01T00:00:00Z', 'RECORDS', 'APPROVED', true, false, 'records', 13, 'records', 'x')""");
            database.run("""
                    insert into statement values
                        (1, 'records', 'RECORDS', 'APPROVED', true, 1, '2025-04-01T00:00:00Z', 13, null, 'records')""");

            // When
            database.migrate();

            // Then
            assertThat(database.run("""
                    select org_unit, period, state, demo, lines->0->>'line', lines->0->'figures'->>'received',
                        lines->1->>'line', lines->1->'figures'->>'onTime'
                    from form_return where form = 'dossiers' order by org_unit"""))
                    .containsExactly(
                            "15.132 2025-03 APPROVED true 1.001 4 1.002 7",
                            "15.133~2025 2025-04 APPROVED false 1.001 7 null null");
            assertThat(database.run("select id from form_return order by org_unit"))
                    .containsExactly(id("dossiers|15.132|2025-03"), id("dossiers|15.133~2025|2025-04"));
            assertThat(database.run("""
                    select indicator, numerator, source_name, in_force, arrival from observation""")).containsExactly("GOV.DOSSIER.RECEIVED 13 records true 1");
            assertThat(database.run("""
                    select kind, version, recorded_by, state->'lines'->0->>'line' from record_revision order by position"""))
                    .containsExactly(
                            "forms/dossiers/returns 0 migration 1.001", "forms/dossiers/returns 0 migration 1.001");
        }
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}

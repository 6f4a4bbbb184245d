package vn.trucot.society.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.EarlierDatabase;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class EvidenceMigrationComponentTest {

    private static final String SHA = "encode(sha256('%PDF-1.7'::bytea), 'hex')";

    @Test
    void filesOfBeforeAreKeptOnceAndForThoseWhoViewTheUnit() {
        try (EarlierDatabase database = EarlierDatabase.at("0025", "0140")) {
            // Given
            database.run("""
                    insert into record_evidence (kind, record_id, number, what, file_name, sha256, content, added_at, added_by)
                    select 'community-teams', '018f0000-0000-7000-8000-000000000001'::uuid, n, 'FILE', 'a.pdf', %s,
                        case when n < 3 then '%%PDF-1.7'::bytea end, now(), 'lan' from generate_series(1, 3) n""".formatted(SHA));
            database.run("""
                    insert into record_evidence (kind, record_id, number, what, document_number, document_date, issuer,
                        added_at, added_by)
                    values ('community-teams', '018f0000-0000-7000-8000-000000000001', 4, 'DOCUMENT', '1/QĐ', '2025-01-01',
                        'UBND xã', now(), 'lan')""");

            // When
            database.migrate();

            // Then
            assertThat(database.run(
                            "select size, content = '%PDF-1.7'::bytea, sha256 = " + SHA + " from evidence_content"))
                    .containsExactly("8 true true");
            assertThat(
                            database.run(
                                    "select number, kept_sha256 is not null, for_everybody from record_evidence order by number"))
                    .containsExactly("1 true false", "2 true false", "3 false false", "4 false false");
        }
    }
}

package vn.trucot.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.EarlierDatabase;
import vn.trucot.pillar.FirstDatabaseContract;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class FirstDatabaseComponentTest extends FirstDatabaseContract {

    FirstDatabaseComponentTest() {
        super("0100");
    }

    @Test
    void everyProductIsKeptWithItsListingsAndSales() {
        try (EarlierDatabase database = firstDatabase()) {
            // When
            database.migrate();

            // Then
            assertThat(database.run("""
                    select code, name, commune, stars, recognised_on, ended_on, demo, version, jsonb_array_length(listings),
                        sales->0->>'valueVnd', sales->1->>'orders'
                    from product order by code"""))
                    .containsExactly(
                            "A Chè 15.132.04249 4 2024-01-01 null true 0 2 1200000 3",
                            "B Gạo 15.132.04252 3 2023-01-01 2026-01-01 false 0 0 null null");
        }
    }
}

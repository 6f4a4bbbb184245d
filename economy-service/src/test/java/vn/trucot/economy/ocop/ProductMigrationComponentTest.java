package vn.trucot.economy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.EarlierDatabase;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProductMigrationComponentTest {

    private static final String LISTINGS =
            "select * from product_listing order by product_id, listed_from, marketplace";
    private static final String SALES = "select * from product_sale order by product_id, month";

    @Test
    void listingsAndSalesOfBeforeAreThoseOfTheProductNow() {
        try (EarlierDatabase database = EarlierDatabase.at("0003", "0100")) {
            // Given
            database.run("""
                    insert into product values
                        ('018f0000-0000-7000-8000-000000000001', 2, 'A', 'Chè', 'Suối Giàng', '15.132.04252', 4, '2024-01-01',
                            null, false),
                        ('018f0000-0000-7000-8000-000000000002', 0, 'B', 'Quế', 'Văn Yên', '15.132.04252', 3, '2024-01-01',
                            '2025-01-01', true)""");
            database.run("""
                    insert into product_listing values
                        ('018f0000-0000-7000-8000-000000000001', 'Vỏ Sò', '2024-02-01', null),
                        ('018f0000-0000-7000-8000-000000000001', 'PostMart', '2024-02-01', '2024-06-01')""");
            database.run("""
                    insert into product_sale values
                        ('018f0000-0000-7000-8000-000000000001', '2024-03', 5, 1000000000000),
                        ('018f0000-0000-7000-8000-000000000001', '2024-02', 0, 0)""");
            List<String> listings = database.run(LISTINGS);
            List<String> sales = database.run(SALES);

            // When
            database.migrate();

            // Then
            assertThat(database.run(LISTINGS)).hasSize(2).isEqualTo(listings);
            assertThat(database.run(SALES)).hasSize(2).isEqualTo(sales);
            assertThat(database.run("select version, stars, listings, sales from product order by id"))
                    .containsExactly(
                            "2 4 [{\"to\": \"2024-06-01\", \"from\": \"2024-02-01\", \"marketplace\": \"PostMart\"}, "
                                    + "{\"from\": \"2024-02-01\", \"marketplace\": \"Vỏ Sò\"}] "
                                    + "[{\"month\": \"2024-02\", \"orders\": 0, \"valueVnd\": 0}, "
                                    + "{\"month\": \"2024-03\", \"orders\": 5, \"valueVnd\": 1000000000000}]",
                            "0 3 [] []");
        }
    }
}

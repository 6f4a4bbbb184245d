package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Opens every figure that was counted of a unit and checks that its records add up to it. */
public record OpenedFigures(DataSource dataSource, String pillar) {

    private static final String COUNTED = """
            select indicator, org_unit, period, breakdown, numerator, denominator from observation
            where source_name = 'records' and (org_unit = ? or org_unit like ?)""";

    /** Of the records that are made up: one is enough every time, more are asked for by -Dtrucot.seeds. */
    public static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("trucot.seeds", 1));
    }

    /**
     * Fails if the contributions make another figure; answers the indicators that were opened, besides those of quality, which
     * all registers and forms have alike.
     */
    public Set<String> addUp(String unit) {
        return addUp(unit, key -> true);
    }

    /** The same of those of which a key is wanted: period, indicator and breakdown with a space between them. */
    public Set<String> addUp(String unit, Predicate<String> wanted) {
        Set<String> indicators = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement counted = connection.prepareStatement(COUNTED)) {
            counted.setString(1, unit);
            counted.setString(2, unit + ".%");
            try (ResultSet row = counted.executeQuery()) {
                while (row.next()) {
                    String key = String.join(" ", row.getString(3), row.getString(1), row.getString(4));
                    if (wanted.test(key.strip())) {
                        check(row);
                        if (!row.getString(1).contains(".QUALITY.")) {
                            indicators.add(row.getString(1));
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return indicators;
    }

    private void check(ResultSet figure) throws SQLException {
        String key = String.join("/", figure.getString(1), figure.getString(2), figure.getString(3));
        List<Map<String, Object>> records = records(key, figure.getString(4));
        assertThat(sum(records, "numerator")).as(key).isEqualByComparingTo(figure.getBigDecimal(5));
        if (records.stream().anyMatch(each -> each.get("denominator") != null)) {
            assertThat(sum(records, "denominator")).as(key).isEqualByComparingTo(figure.getBigDecimal(6));
        }
    }

    /** All records of a key, page by page. */
    public List<Map<String, Object>> records(String key, String breakdown) {
        List<Map<String, Object>> all = new ArrayList<>();
        JsonPath page = page(key, breakdown, null);
        all.addAll(page.getList("items"));
        for (String next = page.getString("next"); next != null; next = page.getString("next")) {
            page = page(key, breakdown, next);
            all.addAll(page.getList("items"));
        }
        assertThat(all).as(key).hasSize(page.getList("items").isEmpty() ? 0 : page.getInt("total"));
        assertThat(all).extracting(each -> each.get("id")).doesNotHaveDuplicates();
        return all;
    }

    private JsonPath page(String key, String breakdown, String after) {
        return given().queryParam("breakdown", breakdown)
                .queryParam("size", 7)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get("/api/v1/" + pillar + "/observations/" + key + "/records")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal sum(List<Map<String, Object>> records, String term) {
        return records.stream()
                .map(each -> each.get(term))
                .filter(Objects::nonNull)
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

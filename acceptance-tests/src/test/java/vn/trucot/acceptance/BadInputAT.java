package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Suite;

/** Bad input gets its problem code, names value and place, and changes nothing. */
@Isolated
@ExtendWith(RunningSuite.class)
class BadInputAT {

    private static final String HEADER = "indicator,orgUnit,period,breakdown,numerator,denominator\n";
    private static final String GOOD_ROW = "GOV.PROCEDURE.ONLINE,15.132.04252,2024-05,,5,9\n";
    private static final String BATCH = "/api/v1/gov/observations/batch?sourceKind=REPORTED&sourceName=Bad%20input";

    private final Api api;
    private final Suite suite;

    BadInputAT(Api api, Suite suite) {
        this.api = api;
        this.suite = suite;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            INDICATOR_UNKNOWN      | GOV.NO.SUCH,15.132.04252,2024-05,,5,9                | GOV.NO.SUCH
            PERIOD_WRONG_FREQUENCY | GOV.DOSSIER.RECEIVED,15.132.04252,2024-Q2,,5,        | 2024-Q2
            ORG_UNIT_UNKNOWN       | GOV.PROCEDURE.ONLINE,15.999.99999,2024-05,,5,9       | 15.999.99999
            ORG_UNIT_NOT_VALID     | GOV.PROCEDURE.ONLINE,15.132.04252,2025-09,,5,9       | 15.132.04252
            DENOMINATOR_ZERO       | GOV.PROCEDURE.ONLINE,15.132.04252,2024-05,,0,0       | 0
            NUMERATOR_ABOVE_BOUND  | GOV.PROCEDURE.ONLINE,15.132.04252,2024-05,,10,9      | 10
            VALUE_MALFORMED        | GOV.PROCEDURE.ONLINE,15.132.04252,2024-05,,many,9    | many
            NUMBER_NOT_WHOLE       | GOV.DOSSIER.RECEIVED,15.132.04252,2024-05,,1.250,    | 1250
            BREAKDOWN_UNKNOWN      | GOV.DOSSIER.RECEIVED,15.132.04252,2024-05,colour=red,5, | colour
            ROW_MALFORMED          | GOV.PROCEDURE.ONLINE,15.132.04252,2024-05            | 2
            """)
    void aBadRowRejectsTheWholeFileAndNothingIsStored(String code, String row, String named) {
        // Given
        long before = revisions();

        // When
        Api.Answer answer = api.post(BATCH, "text/csv", HEADER + GOOD_ROW + row + "\n");

        // Then
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mediaType()).startsWith("application/problem+json");
        assertThat(answer.body().findValuesAsText("code")).contains(code);
        assertThat(answer.body().findValues("row").toString()).contains("2");
        assertThat(answer.text()).contains(named);
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        // Given
        long before = revisions();
        StringBuilder body = new StringBuilder(HEADER);
        while (body.length() < 65 << 20) {
            body.append(GOOD_ROW.repeat(10_000));
        }

        // When
        Api.Answer answer = api.post(BATCH, "text/csv", body.toString());

        // Then
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("BODY_TOO_LARGE");
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    void aWriteWithoutTokenIsRefusedAndOneWithoutTheRoleToo() {
        // Given
        String unit = "/api/v1/gov/org-units/15.132.04252.95";
        Object body = Api.village("15.132.04252.95", "15.132.04252", "2024-01-01", "2025-07-01");

        // When
        Api.Answer nobody = new Api(suite.gateway(), null).put(unit, body);
        Api.Answer reporter = new Api(suite.gateway(), suite.token(Role.REPORTER)).put(unit, body);

        // Then
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.problem()).isEqualTo("TOKEN_MISSING");
        assertThat(reporter.status()).isEqualTo(403);
        assertThat(reporter.problem()).isEqualTo("ROLE_MISSING");
        assertThat(api.get(unit).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/series?indicator=GOV.NO.SUCH&orgUnit=15&period=2024, INDICATOR_UNKNOWN",
        "/api/v1/series?indicator=GOV.DOSSIER.RECEIVED&orgUnit=99&period=2024, ORG_UNIT_UNKNOWN",
        "/api/v1/scores?indexSet=none&orgUnit=15&period=2024, INDEX_SET_UNKNOWN",
        "/api/v1/nowhere, NOT_FOUND"
    })
    void aQuestionThatCannotBeAnsweredIsAProblemThatNamesItsCode(String path, String code) {
        // When
        Api.Answer answer = api.get(path);

        // Then
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.problem()).isEqualTo(code);
        assertThat(answer.body().path("type").asText())
                .endsWith(code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private long revisions() {
        return api.get("/api/v1/gov/status")
                .expect(200)
                .body()
                .findValue("revisions")
                .longValue();
    }
}

package vn.trucot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.file.Row;
import vn.trucot.dataset.file.StatedFigure;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;

/** Rows on their way to a service, and what is said of those that it does not take. */
class PillarClientTest {

    private record Thing(String code, BigDecimal amount) {}

    private StubSuite suite;
    private PillarClient client;

    @BeforeEach
    void start() throws IOException {
        suite = new StubSuite();
        client = new PillarClient(suite.address(), () -> "a-token");
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void rowsAreSentInAsFewRequestsAsAllowedAndAnswersAddedUp() throws Exception {
        // When
        LoadSummary.Part part = client.send(things(7, 3));

        // Then
        assertThat(suite.requests())
                .containsExactly(
                        "/api/v1/gov/things/batch Bearer a-token 3",
                        "/api/v1/gov/things/batch Bearer a-token 3",
                        "/api/v1/gov/things/batch Bearer a-token 1");
        assertThat(part.received()).isEqualTo(7);
        assertThat(part.created()).isEqualTo(7);
        assertThat(part.what()).isEqualTo("things.csv");
        assertThat(client.send(things(7, 3)).unchanged()).isEqualTo(7);
    }

    @Test
    void nothingIsSentOfNothing() throws Exception {
        // When
        LoadSummary.Part part = client.send(things(0, 3));

        // Then
        assertThat(part.received()).isZero();
        assertThat(suite.requests()).isEmpty();
    }

    @Test
    void aRefusedRowIsNamedByItsPlaceInTheDataSet() {
        // Given
        suite.refuses(new StubSuite.Refusal("things/batch", "T5", "ORG_UNIT_UNKNOWN", "'99' is no org unit"));

        // When / Then
        assertThatThrownBy(() -> client.send(things(7, 3)))
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("/api/v1/gov/things/batch?mode=all answered 422 The batch holds mistakes")
                .hasMessageContaining(
                        "things.csv row 5 (Thing[code=T5, amount=5]): ORG_UNIT_UNKNOWN orgUnit '99' is no org unit");
    }

    @Test
    void ofManyRefusedRowsFiveAreNamed() {
        // Given
        suite.answersWith(_ -> "{\"received\":7,\"rejected\":7,\"errors\":["
                + String.join(
                        ",",
                        IntStream.rangeClosed(1, 7)
                                .mapToObj(row -> "{\"row\":" + row + ",\"code\":\"CONFLICT\"}")
                                .toList())
                + "]}");

        // When / Then
        assertThatThrownBy(() -> client.send(things(7, 10)))
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("things.csv row 5 ")
                .hasMessageEndingWith("and 2 more")
                .message()
                .doesNotContain("things.csv row 6 ");
    }

    @Test
    void aRefusalWithoutRowsTellsWhatWasSent() {
        // Given
        suite.answersWith(_ -> "{\"received\":0,\"rejected\":1,\"detail\":\"the database does not answer\"}");

        // When / Then
        assertThatThrownBy(() -> client.send(things(3, 10)))
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("the database does not answer")
                .hasMessageEndingWith("sent were things.csv row 1 to row 3");
    }

    @Test
    void anAnswerThatIsNoJsonIsShown() {
        // Given
        suite.answersWith(_ -> "<html>Bad Gateway</html>");

        // When / Then
        assertThatThrownBy(() -> client.send(things(1, 10)))
                .isInstanceOf(DataSetRejected.class)
                .hasMessageEndingWith("answered 200 and no JSON: <html>Bad Gateway</html>");
    }

    @Test
    void aSlashBehindTheAddressOfTheGatewayMakesNoDifference() throws Exception {
        // Given
        PillarClient slashed = new PillarClient(URI.create(suite.address() + "/"), () -> "a-token");

        // Then
        assertThat(slashed.status(Pillar.SOCIETY).orElseThrow().path("measures").size())
                .isEqualTo(1);
        assertThat(suite.requests()).containsExactly("/api/v1/society/status");
    }

    @Test
    void whoDoesNotAnswerHasNoStatus() throws Exception {
        // Given
        suite.close();

        // Then
        assertThat(client.status(Pillar.SOCIETY)).isEmpty();
    }

    @Test
    void figuresAreWrittenWithTheirSourceAndAllDigits() throws Exception {
        // Given
        StatedFigure published = new StatedFigure(
                new ObservationKey(
                        IndicatorCode.of("SOC.TEAM.MEMBERS"),
                        OrgUnitId.of("15"),
                        Period.parse("2022"),
                        Breakdown.parse("sex=F")),
                Figure.of(new BigDecimal("9100")),
                new Source(SourceKind.PUBLISHED, "Báo Yên Bái, 27/02/2023"),
                "2023-02-27",
                "\"hơn 9.100\"");
        StatedFigure bare = new StatedFigure(
                new ObservationKey(
                        IndicatorCode.of("SOC.TEAM.ACTIVE"), OrgUnitId.of("15"), Period.parse("2022"), Breakdown.TOTAL),
                Figure.ratio(3, 4),
                new Source(SourceKind.DEMO, "mẫu"));

        // When
        String csv = new String(Format.figuresAsCsv().write(List.of(published, bare)), StandardCharsets.UTF_8);

        // Then
        assertThat(csv)
                .isEqualTo(
                        "indicator,orgUnit,period,breakdown,numerator,denominator,sourceKind,sourceName,publishedOn,note\n"
                                + "SOC.TEAM.MEMBERS,15,2022,sex=F,9100,,PUBLISHED,\"Báo Yên Bái, 27/02/2023\",2023-02-27,\"\"\"hơn 9.100\"\"\"\n"
                                + "SOC.TEAM.ACTIVE,15,2022,,3,4,DEMO,mẫu,,\n");
        assertThat(Format.figuresAsCsv().mediaType()).isEqualTo("text/csv");
    }

    @Test
    void recordsAreWrittenWithPlainNumbersAndWithoutWhatIsNotThere() throws Exception {
        // When
        String json = new String(
                Format.<Thing>json().write(List.of(new Thing("a", new BigDecimal("1E+6")), new Thing("b", null))),
                StandardCharsets.UTF_8);

        // Then
        assertThat(json).isEqualTo("[{\"code\":\"a\",\"amount\":1000000},{\"code\":\"b\"}]");
    }

    private static Upload<Thing> things(int count, int atOnce) {
        List<Row<Thing>> rows = IntStream.rangeClosed(1, count)
                .mapToObj(
                        number -> new Row<>("things.csv", number, new Thing("T" + number, BigDecimal.valueOf(number))))
                .toList();
        return new Upload<>(Pillar.GOVERNMENT, "things/batch", Format.json(), atOnce, rows);
    }
}

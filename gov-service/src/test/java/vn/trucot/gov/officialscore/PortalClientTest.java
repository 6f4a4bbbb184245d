package vn.trucot.gov.officialscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Period;
import vn.trucot.gov.officialscore.PortalStandIn.Settings;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The portal is asked for all of an answer; what is no answer is a problem, and nothing else. */
class PortalClientTest {

    private static final String ROW = """
            {"ID": "%s", "TEN": "Xã %s", "MA_COQUAN": "000.00.%s", "CAPDONVIID": 2, "TONG_SCORE": "83,87", "ROW_STT": "7",
             "CODE": "DOSSIER_SYNC", "SCORE": "5.4", "MAX_SCORE": 6, "MONTH": "9"}""";

    private static String rows(String... ids) {
        return "["
                + String.join(
                        ",", List.of(ids).stream().map(PortalClientTest::row).toList()) + "]";
    }

    private static String row(String id) {
        return ROW.formatted(id, id, id);
    }

    private static List<PortalRow> ask(PortalSettings settings, String period) {
        return new PortalClient(settings).rows(Period.parse(period), 15);
    }

    @ParameterizedTest
    @CsvSource({"2024, 0, 0, 0", "2024-S2, 2, 0, 0", "2024-Q3, 0, 3, 0", "2024-09, 0, 0, 9"})
    void itIsAskedByAFormWithOneField(String period, int half, int quarter, int month) {
        try (PortalStandIn portal = PortalStandIn.of(rows("1"))) {
            // When
            ask(portal.settings(), period);

            // Then
            assertThat(portal.questions()).hasSize(1);
            JsonNode question = portal.questions().getFirst();
            assertThat(question.path("service").asText()).isEqualTo("dvc-766");
            assertThat(question.path("p_nam").asInt()).isEqualTo(2024);
            assertThat(question.path("p_tinh_id").asInt()).isEqualTo(15);
            assertThat(question.path("p_6thang").asInt()).isEqualTo(half);
            assertThat(question.path("p_quy").asInt()).isEqualTo(quarter);
            assertThat(question.path("p_thang").asInt()).isEqualTo(month);
            assertThat(question.path("pageIndex").asInt()).isEqualTo(1);
            assertThat(question.path("pageSize").asInt()).isEqualTo(2);
        }
    }

    @Test
    void pagesAreAskedForUntilOneIsNotFull() {
        try (PortalStandIn portal = PortalStandIn.of(rows("1", "2"), "{\"data\": " + rows("3", "4") + "}", rows("5"))) {
            // When
            List<PortalRow> rows = ask(portal.settings(), "2024");

            // Then
            assertThat(rows).extracting(PortalRow::id).containsExactly("1", "2", "3", "4", "5");
            assertThat(rows).extracting(PortalRow::number).containsExactly(1L, 2L, 3L, 4L, 5L);
            assertThat(portal.questions()).hasSize(3);
        }
    }

    @Test
    void aPortalWithoutPagesIsNotReadTwice() {
        try (PortalStandIn portal = new PortalStandIn(page -> rows("1", "2", "3"))) {
            assertThat(ask(portal.settings(), "2024")).hasSize(3);
            assertThat(portal.questions()).hasSize(2);
        }
    }

    @Test
    void aRowIsWhatItSaysAndNumbersMayBeTexts() {
        try (PortalStandIn portal = PortalStandIn.of(rows("1"))) {
            PortalRow row = ask(portal.settings(), "2024").getFirst();

            assertThat(row)
                    .isEqualTo(new PortalRow(
                            1,
                            "1",
                            "Xã 1",
                            "000.00.1",
                            "2",
                            "83,87",
                            "7",
                            "9",
                            List.of(new PortalRow.Index("DOSSIER_SYNC", "5.4", "6"))));
        }
    }

    @Test
    void theOtherVersionHasAListOfIndicesInEachRow() {
        String answer = """
                {"data": [{"ID": 1, "TEN": "Xã 1", "TONG_SCORE": 80.5, "CHI_TIET": [
                    {"CODE": "A", "SCORE": "1", "MAX_SCORE": "2"}, {"CODE": "B", "SCORE": null, "MAX_SCORE": ""}]}]}""";
        try (PortalStandIn portal = PortalStandIn.of(answer)) {
            List<PortalRow> rows = ask(new Settings(Optional.of(portal.address()), PortalVersion.LISTS, 2_000), "2024");

            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row.total()).isEqualTo("80.5");
                assertThat(row.month()).isNull();
                assertThat(row.indices())
                        .containsExactly(new PortalRow.Index("A", "1", "2"), new PortalRow.Index("B", null, null));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"data\": 1}", "[1]", "[[]]", "[] []", "[{\"ID\": 1}"})
    void whatIsNoListOfRowsIsNoAnswer(String answer) {
        try (PortalStandIn portal = PortalStandIn.of(answer)) {
            fails(() -> ask(portal.settings(), "2024"), ProblemCode.OTHER_SYSTEM_FAILED, "no list of rows");
        }
    }

    @Test
    void anAnswerThatIsTooLargeIsNotTaken() {
        try (PortalStandIn portal = PortalStandIn.of("[" + " ".repeat(2_000) + "]")) {
            fails(() -> ask(portal.settings(), "2024"), ProblemCode.OTHER_SYSTEM_FAILED, "larger than 2000 bytes");
        }
    }

    @Test
    void pagesThatAreTooLargeTogetherAreNotTaken() {
        try (PortalStandIn portal =
                new PortalStandIn(page -> "[" + " ".repeat(700) + row("1") + "," + row("2" + page) + "]")) {
            fails(() -> ask(portal.settings(), "2024"), ProblemCode.OTHER_SYSTEM_FAILED, "larger than 2000 bytes");
            assertThat(portal.questions()).hasSize(2);
        }
    }

    @Test
    void anAnswerThatDoesNotEndIsNotWaitedFor() {
        try (PortalStandIn portal = PortalStandIn.of("[").neverEnding()) {
            fails(() -> ask(portal.settings(), "2024"), ProblemCode.OTHER_SYSTEM_LATE, "within 2 s");
        }
    }

    @Test
    void pagesWithoutEndAreNoAnswer() {
        try (PortalStandIn portal = new PortalStandIn(page -> rows("1" + page, "2" + page))) {
            fails(() -> ask(portal.settings(), "2024"), ProblemCode.OTHER_SYSTEM_FAILED, "more than 4 pages");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500, 503})
    void whatIsNotWellIsNoAnswer(int status) {
        try (PortalStandIn portal = PortalStandIn.of(rows("1")).failing(status)) {
            fails(() -> ask(portal.settings(), "2024"), ProblemCode.OTHER_SYSTEM_FAILED, "status " + status);
        }
    }

    @Test
    void aPortalThatIsAwayIsToldSo() {
        PortalStandIn portal = PortalStandIn.of(rows("1"));
        PortalSettings settings = portal.settings();
        portal.close();

        fails(() -> ask(settings, "2024"), ProblemCode.OTHER_SYSTEM_FAILED, "cannot be reached");
    }

    @Test
    void nobodyIsAskedWithoutAnAddress() {
        PortalSettings settings = new Settings(Optional.empty(), PortalVersion.ROWS, 2_000);

        fails(() -> ask(settings, "2024"), ProblemCode.CONFLICT, "trucot.portal.address");
    }

    private static void fails(ThrowingCallable asking, ProblemCode code, String why) {
        assertThatThrownBy(asking).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.detail()).contains(why);
        });
    }
}

package vn.trucot.pillar.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.pillar.observation.Recorded;
import vn.trucot.pillar.observation.Statement;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What is answered about statements, and in whose name they are made. */
class StatedViewsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "REPORTED, 7, -, PUBLISHED, 7.0, -, false",
                "REPORTED, 7, -, PUBLISHED, 8, -, true",
                "REPORTED, 3, 4, PUBLISHED, 3, 5, true",
                "REPORTED, 3, 4, PUBLISHED, 3, -, true",
                "REPORTED, -, -, PUBLISHED, 0, -, true",
                "REPORTED, -, -, PUBLISHED, -, -, false",
                "DEMO, 7, -, REPORTED, 8, -, false",
                "REPORTED, 7, -, DEMO, 8, -, false"
            })
    void whatStatesSomethingElseContradictsUnlessItWasGenerated(
            SourceKind kind,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            SourceKind otherKind,
            @Nullable BigDecimal otherNumerator,
            @Nullable BigDecimal otherDenominator,
            boolean contradicts) {
        assertThat(view(kind, numerator, denominator, Status.APPROVED)
                        .contradicts(view(otherKind, otherNumerator, otherDenominator, Status.APPROVED)))
                .isEqualTo(contradicts);
    }

    @Test
    void whatNobodyApprovedContradictsNothing() {
        for (Status status : EnumSet.complementOf(EnumSet.of(Status.APPROVED))) {
            assertThat(view(SourceKind.REPORTED, BigDecimal.ONE, null, status)
                            .contradicts(view(SourceKind.REPORTED, BigDecimal.TEN, null, Status.APPROVED)))
                    .as(status.name())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, CREATED", "0, 1, 0, UPDATED", "0, 0, 1, UNCHANGED"})
    void whatBecameOfAStatementIsToldWithItsKey(
            long created, long updated, long unchanged, StatedView.Outcome outcome) {
        // When
        StatedView view = StatedView.of(
                Statement.approved(
                        new ObservationKey(
                                IndicatorCode.of("SOC.TEAM.MEMBERS"),
                                OrgUnitId.of("15~2025"),
                                Period.parse("2025-Q1"),
                                Breakdown.parse("sex=F")),
                        Figure.of(7),
                        new Source(SourceKind.REPORTED, "Phòng VH-XH")),
                new Recorded(created, updated, unchanged));

        // Then
        assertThat(view)
                .isEqualTo(new StatedView(
                        "SOC.TEAM.MEMBERS",
                        "15~2025",
                        "2025-Q1",
                        "sex=F",
                        new Source(SourceKind.REPORTED, "Phòng VH-XH"),
                        outcome));
    }

    @Test
    void aFileOfStatementsIsReadBackAndTellsUsersToUsersOnly() {
        // Given
        StatementView view = view(SourceKind.PUBLISHED, new BigDecimal("83.50"), null, Status.APPROVED);

        // When
        String forUsers = csv(view, false, true);
        String forAll = csv(view, true, false);

        // Then
        assertThat(forUsers)
                .isEqualTo(
                        "indicator,orgUnit,period,breakdown,numerator,denominator,notApplicable,sourceKind,sourceName,"
                                + "publishedOn,place,note,status,inForce,revision,recordedAt,recordedBy\n"
                                + "SOC.TEAM.ACTIVE,15,2025-Q1,,83.5,,false,PUBLISHED,\"Báo, số 1\",2025-04,,\"ước \"\"83\"\"\","
                                + "APPROVED,true,9,2025-05-15T03:00:00Z,lan\n");
        assertThat(forAll).startsWith("\uFEFFindicator,").endsWith("2025-05-15T03:00:00Z,\n");
    }

    @Test
    void whatTheFilterLeavesOutIsNoCondition() {
        assertThat(new ObservationFilter(null, null, null, null, null, null, null, null).where())
                .isEmpty();
        assertThat(new ObservationFilter(null, null, null, null, null, null, null, null).values())
                .isEmpty();
    }

    @Test
    void eachConditionHasItsValueInItsPlace() {
        // Given
        ObservationFilter filter = new ObservationFilter("SOC.A", "15", "2025", "", "Báo", true, null, null);

        // Then
        assertThat(filter.where())
                .isEqualTo(" where indicator = ? and org_unit = ? and period = ? and breakdown = ?"
                        + " and source_name = ? and in_force = ?");
        assertThat(filter.values()).containsExactly("SOC.A", "15", "2025", "", "Báo", true);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void howManyMarksThereAreSoManyValuesAreGiven(boolean contradicted) {
        // Given
        ObservationFilter filter = new ObservationFilter(null, "15", null, null, null, null, contradicted, null);

        // Then
        assertThat(filter.where().chars().filter(sign -> sign == '?').count()).isEqualTo(2);
        assertThat(filter.values()).containsExactly("15", contradicted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "REPORTED | Phòng VH-XH | -",
                "- | - | -",
                "PUBLISHED | Báo | sourceKind: your role may state [SYSTEM, REPORTED, DEMO], not PUBLISHED",
                "RECORDS | Báo | sourceKind: figures from RECORDS are only ever counted",
                "REPORTED | records | sourceName: 'records' names what is counted from records",
                "REPORTED | Records | sourceName: 'Records' names what is counted from records",
            })
    void nobodySpeaksForWhatHisRoleDoesNotAllow(
            @Nullable SourceKind kind, @Nullable String name, @Nullable String mistake) {
        // Given
        Speaker speaker = Statements.speaker(Statements.REPORTER);
        List<String> found = new ArrayList<>();

        // When
        speaker.check(kind, name, (field, code, reason) -> {
            assertThat(code).isEqualTo(ProblemCode.SOURCE_NOT_ALLOWED);
            found.add(field + ": " + reason);
        });

        // Then
        assertThat(found).isEqualTo(mistake == null ? List.of() : List.of(mistake));
    }

    @Test
    void aRequestThatSpeaksForAnotherIsRefused() {
        // Given
        Speaker speaker = Statements.speaker(Statements.REPORTER);

        // When
        speaker.mustSpeakFor(SourceKind.SYSTEM, "IOC");

        // Then
        assertThatThrownBy(() -> speaker.mustSpeakFor(SourceKind.PUBLISHED, "IOC"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.SOURCE_NOT_ALLOWED));
    }

    private static String csv(StatementView view, boolean byteOrderMark, boolean withUsers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StatementTable table = new StatementTable(bytes, byteOrderMark, withUsers)) {
            table.write(view);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static StatementView view(
            SourceKind kind, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, Status status) {
        return new StatementView(
                "SOC.TEAM.ACTIVE",
                "15",
                "2025-Q1",
                "",
                numerator,
                denominator,
                numerator == null,
                new Source(kind, "Báo, số 1"),
                status,
                true,
                9,
                Instant.parse("2025-05-15T03:00:00Z"),
                "lan",
                "2025-04",
                null,
                "ước \"83\"");
    }
}

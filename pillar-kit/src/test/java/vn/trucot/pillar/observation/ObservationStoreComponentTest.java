package vn.trucot.pillar.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trucot.pillar.observation.Stated.by;
import static vn.trucot.pillar.observation.Stated.in;
import static vn.trucot.pillar.observation.Stated.newKey;
import static vn.trucot.pillar.observation.Stated.published;
import static vn.trucot.pillar.observation.Stated.reported;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.Rows;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ObservationStoreComponentTest {

    @Inject
    ObservationStore store;

    @Inject
    Rows rows;

    @Test
    void tellsCreatedFromUpdatedFromUnchanged() {
        // Given
        ObservationKey same = newKey();
        ObservationKey other = newKey();
        ObservationKey fresh = newKey();
        record(reported(same, 3), reported(other, 3));

        // When
        Recorded recorded = record(reported(same, 3), reported(other, 4), reported(fresh, 5));

        // Then
        assertThat(recorded).isEqualTo(new Recorded(1, 1, 1));
        assertThat(log(same)).containsExactly("1 commune REPORTED 3 APPROVED true false");
        assertThat(log(other))
                .containsExactly(
                        "1 commune REPORTED 3 APPROVED true false", "2 commune REPORTED 4 APPROVED true false");
        assertThat(statements(fresh)).containsExactly("1 commune REPORTED 5 APPROVED true");
    }

    @Test
    void theStrongestKindIsInForceAndTheWeakerOneStays() {
        // Given
        ObservationKey key = newKey();
        record(reported(key, 3));

        // When
        record(by(SourceKind.RECORDS, "records", key, 4));
        record(by(SourceKind.DEMO, "generator", key, 5));

        // Then
        assertThat(statements(key))
                .containsExactly(
                        "1 commune REPORTED 3 APPROVED false",
                        "2 records RECORDS 4 APPROVED true",
                        "3 generator DEMO 5 APPROVED false");
        assertThat(log(key)).element(2).isEqualTo("3 generator DEMO 5 APPROVED false false");
    }

    @Test
    void ofTheSameKindTheNewestIsInForce() {
        // Given
        ObservationKey key = newKey();
        record(by(SourceKind.REPORTED, "a", key, 1));
        record(by(SourceKind.REPORTED, "b", key, 2));

        // When
        record(by(SourceKind.REPORTED, "a", key, 3));

        // Then
        assertThat(statements(key)).containsExactly("2 b REPORTED 2 APPROVED false", "3 a REPORTED 3 APPROVED true");
    }

    @Test
    void ofTwoPublishedFiguresTheLaterPublicationIsInForceHoweverLateTheOtherArrives() {
        // Given
        ObservationKey key = newKey();
        record(published("newspaper", key, 35, "2023-02-27"));

        // When
        record(published("magazine", key, 36, "2023"));
        record(published("blog", key, 37, null));

        // Then
        assertThat(inForce(key)).containsExactly("newspaper 35");
    }

    @Test
    void aLaterPublicationTakesOverEvenWhenItsFigureWasThereBefore() {
        // Given
        ObservationKey key = newKey();
        record(published("magazine", key, 36, "2023"), published("newspaper", key, 35, "2023-02-27"));

        // When
        record(published("magazine", key, 36, "2023-12-01"));

        // Then
        assertThat(inForce(key)).containsExactly("magazine 36");
        assertThat(log(key)).last().isEqualTo("3 magazine PUBLISHED 36 APPROVED true false");
    }

    @Test
    void aWithdrawalFallsBackToTheLatestPublicationThatIsLeft() {
        // Given
        ObservationKey key = newKey();
        record(published("a", key, 1, "2023-05-01"));
        record(published("b", key, 2, "2022-05-01"));
        record(published("c", key, 3, "2021-05-01"));

        // When
        withdraw(key, "a");

        // Then
        assertThat(inForce(key)).containsExactly("b 2");
    }

    @Test
    void aStatementThatTookOverIsNoNewerThanItWasBefore() {
        // Given
        ObservationKey key = newKey();
        record(by(SourceKind.REPORTED, "a", key, 1));
        record(by(SourceKind.REPORTED, "b", key, 2));
        record(by(SourceKind.SYSTEM, "portal", key, 3));
        withdraw(key, "portal");
        withdraw(key, "b");

        // When
        record(by(SourceKind.REPORTED, "c", key, 4));

        // Then
        assertThat(inForce(key)).containsExactly("c 4");
    }

    /** Rows of a file have no order that says which figure is right. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOrderOfRowsThatArriveTogetherChoosesNothing(boolean keyIsKnown) {
        // Given
        List<String> sources = List.of("a", "b", "c");
        List<String> chosen = new ArrayList<>();

        for (List<Integer> order : List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0))) {
            ObservationKey key = newKey();
            if (keyIsKnown) {
                record(by(SourceKind.DEMO, "generator", key, 9));
            }

            // When
            record(order.stream()
                    .map(i -> published(sources.get(i), key, i, i == 0 ? "2023" : "2023-02-27"))
                    .toArray(Statement[]::new));
            chosen.addAll(inForce(key));
        }

        // Then
        assertThat(chosen).hasSize(6).containsOnly("b 1");
    }

    @Test
    void twoSourcesThatStateANewKeyTogetherAreRankedAlike() {
        // Given
        ObservationKey key = newKey();

        // When
        Recorded recorded =
                record(by(SourceKind.SYSTEM, "portal", key, 1), by(SourceKind.PUBLISHED, "yearbook", key, 2));

        // Then
        assertThat(recorded).isEqualTo(new Recorded(2, 0, 0));
        assertThat(log(key))
                .containsExactly(
                        "1 portal SYSTEM 1 APPROVED true false", "2 yearbook PUBLISHED 2 APPROVED false false");
    }

    @Test
    void aKindThatChangesIsAnOrdinaryUpdateOfTheStatement() {
        // Given
        ObservationKey key = newKey();
        record(by(SourceKind.DEMO, "records", key, 1), reported(key, 2));

        // When
        Recorded recorded = record(by(SourceKind.RECORDS, "records", key, 1));

        // Then
        assertThat(recorded).isEqualTo(new Recorded(0, 1, 0));
        assertThat(statements(key))
                .containsExactly("2 commune REPORTED 2 APPROVED false", "3 records RECORDS 1 APPROVED true");
    }

    @Test
    void anUpdateToAWeakerKindLetsTheOtherStatementTakeOverWithItsOwnRevision() {
        // Given
        ObservationKey key = newKey();
        record(by(SourceKind.RECORDS, "records", key, 1), reported(key, 2));

        // When
        Recorded recorded = record(by(SourceKind.DEMO, "records", key, 9));

        // Then
        assertThat(recorded).isEqualTo(new Recorded(0, 1, 0));
        assertThat(log(key).subList(2, 4))
                .containsExactly("3 records DEMO 9 APPROVED false false", "4 commune REPORTED 2 APPROVED true false");
        assertThat(statements(key))
                .containsExactly("3 records DEMO 9 APPROVED false", "4 commune REPORTED 2 APPROVED true");
    }

    @Test
    void aWithdrawnStatementLetsTheWeakerOneTakeOverWithItsOwnRevision() {
        // Given
        ObservationKey key = newKey();
        Statement strong = by(SourceKind.RECORDS, "records", key, 4);
        record(reported(key, 3), strong);

        // When
        Recorded recorded = withdraw(strong);

        // Then
        assertThat(recorded).isEqualTo(new Recorded(0, 1, 0));
        assertThat(log(key).subList(2, 4))
                .containsExactly("3 records RECORDS 4 APPROVED false true", "4 commune REPORTED 3 APPROVED true false");
        assertThat(statements(key)).containsExactly("4 commune REPORTED 3 APPROVED true");
    }

    @Test
    void whenNobodyStatesAKeyAnyMoreItIsWithdrawnAndLaterGoesOnCounting() {
        // Given
        ObservationKey key = newKey();
        record(reported(key, 3));

        // When
        withdraw(reported(key, 3));
        record(reported(key, 3));

        // Then
        assertThat(log(key))
                .containsExactly(
                        "1 commune REPORTED 3 APPROVED true false",
                        "2 commune REPORTED 3 APPROVED true true",
                        "3 commune REPORTED 3 APPROVED true false");
        assertThat(statements(key)).containsExactly("3 commune REPORTED 3 APPROVED true");
    }

    @Test
    void withdrawingWhatWasNeverStatedWritesNothing() {
        // Given
        ObservationKey key = newKey();

        // When
        Recorded recorded = withdraw(reported(key, 3));

        // Then
        assertThat(recorded).isEqualTo(new Recorded(0, 0, 1));
        assertThat(log(key)).isEmpty();
    }

    @Test
    void onlyAnApprovedStatementIsInForce() {
        // Given
        ObservationKey key = newKey();

        // When
        record(in(Status.SUBMITTED, reported(key, 3)));
        record(reported(key, 3));
        record(in(Status.RETURNED, reported(key, 3)));

        // Then
        assertThat(log(key))
                .containsExactly(
                        "1 commune REPORTED 3 SUBMITTED false false",
                        "2 commune REPORTED 3 APPROVED true false",
                        "3 commune REPORTED 3 RETURNED true false");
        assertThat(statements(key)).containsExactly("3 commune REPORTED 3 RETURNED false");
    }

    @Test
    void ofTwoStatementsOfOneSourceTheLastCounts() {
        // Given
        ObservationKey key = newKey();
        record(reported(key, 3));

        // When
        Recorded recorded = record(reported(key, 4), reported(key, 3));

        // Then
        assertThat(recorded).isEqualTo(new Recorded(0, 0, 2));
        assertThat(log(key)).hasSize(1);
    }

    @Test
    void severalRecordingsInOneTransactionSeeEachOther() {
        // Given
        ObservationKey key = newKey();

        // When
        Recorded second = QuarkusTransaction.requiringNew().call(() -> {
            store.record(List.of(reported(key, 1)), "tester", "first");
            return store.record(List.of(reported(key, 2), reported(newKey(), 2)), "tester", "second");
        });

        // Then
        assertThat(second).isEqualTo(new Recorded(1, 1, 0));
        assertThat(log(key)).hasSize(2);
    }

    @Test
    void figuresAndNamesArriveExactly() {
        // Given
        ObservationKey key = newKey();
        Source odd = new Source(SourceKind.PUBLISHED, "báo cáo\tnăm \\N \n\r'\"");
        Figure exact = new Figure(new BigDecimal("0.000000000000000001"), new BigDecimal("123456789012345678"));

        // When
        record(Statement.approved(key, exact, odd), Statement.approved(newKey(), Figure.NOT_APPLICABLE, odd));

        // Then
        assertThat(rows.of(
                        "select source_name, numerator, denominator from observation where org_unit = ?",
                        key.orgUnit().text()))
                .containsExactly(odd.name() + " 1E-18 123456789012345678");
        assertThat(record(Statement.approved(key, exact, odd))).isEqualTo(new Recorded(0, 0, 1));
    }

    @Test
    void aSourceThatFailsHalfwayLeavesNothing() {
        // Given
        ObservationKey key = newKey();
        Iterable<Statement> failing =
                () -> Stream.of(1, 0).map(divisor -> reported(key, 1 / divisor)).iterator();

        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> store.record(failing, "tester", "test")))
                .isInstanceOf(ArithmeticException.class);

        // Then
        assertThat(log(key)).isEmpty();
        assertThat(record(reported(key, 1))).isEqualTo(new Recorded(1, 0, 0));
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        assertThatThrownBy(() -> store.record(List.of(reported(newKey(), 1)), "tester", "test"))
                .isInstanceOf(TransactionalException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update statement_revision set cause = 'forged'",
                "delete from statement_revision",
                "truncate statement_revision"
            })
    void theLogRefusesToBeChanged(String forgery) {
        record(reported(newKey(), 1));
        assertThatThrownBy(() -> rows.of(forgery)).hasMessageContaining("append-only");
    }

    @Test
    void theLogSaysWhoAndWhy() {
        // Given
        ObservationKey key = newKey();

        // When
        record(reported(key, 1));

        // Then
        assertThat(rows.of(
                        "select recorded_by, cause from observation_revision where org_unit = ?",
                        key.orgUnit().text()))
                .containsExactly("tester test");
    }

    private Recorded record(Statement... statements) {
        return QuarkusTransaction.requiringNew().call(() -> store.record(List.of(statements), "tester", "test"));
    }

    private Recorded withdraw(Statement statement) {
        return QuarkusTransaction.requiringNew().call(() -> store.withdraw(List.of(statement.id()), "tester", "test"));
    }

    private Recorded withdraw(ObservationKey key, String source) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.withdraw(List.of(new StatementId(key, source)), "tester", "test"));
    }

    private List<String> inForce(ObservationKey key) {
        return rows.of(
                "select source_name, numerator from observation where org_unit = ? and in_force",
                key.orgUnit().text());
    }

    private List<String> statements(ObservationKey key) {
        return rows.of(
                "select revision, source_name, source_kind, numerator, status, in_force from observation"
                        + " where org_unit = ? order by revision",
                key.orgUnit().text());
    }

    private List<String> log(ObservationKey key) {
        return rows.of(
                "select revision, source_name, source_kind, numerator, status, in_force, withdrawn"
                        + " from observation_revision where org_unit = ? order by position",
                key.orgUnit().text());
    }
}

package vn.trucot.pillar.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

class RecordKindTest {

    private record Stay(LocalDate from, @Nullable LocalDate to) {}

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

    @Test
    void aKindMustSayWhoseItsRecordsAre() {
        assertThatThrownBy(() -> RecordKind.of("house", "houses", SampleHouse.class, SampleHouse.Row::new)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("house does not say whose record it is: call unit(..)");
    }

    @Test
    void recordsThatFollowEachOtherNeedAKey() {
        assertThatThrownBy(() -> SampleHouse.kind()
                        .oneAtATime("openedOn", SampleHouse::name, SampleHouse::openedOn, _ -> null)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sample house is one at a time, but has no key");
    }

    @Test
    void aRecordHasAnAddressBelowItsCollection() {
        assertThat(SampleHouse.kind().build().path("7")).isEqualTo("sample-houses/7");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-05-01, 2024-05-10, 2024-05-10, 2024-05-20, false",
                "2024-05-01, 2024-05-11, 2024-05-10, 2024-05-20, true",
                "2024-05-01, -, 2024-05-10, 2024-05-20, true",
                "2024-05-01, 2024-05-10, 2024-05-10, -, false",
                "2024-05-01, 2024-05-11, 2024-05-10, -, true",
                "2024-05-01, -, 2023-01-01, -, true",
                "2024-05-05, 2024-05-06, 2024-05-01, 2024-05-20, true"
            })
    void whatEndsOnADayMakesRoomForWhatBeginsOnIt(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo, boolean overlap) {
        // Given
        RecordKind.OneAtATime<Stay> rule = new RecordKind.OneAtATime<>("from", _ -> "a", Stay::from, Stay::to);
        Stay one = new Stay(from, to);
        Stay other = new Stay(otherFrom, otherTo);

        // Then
        assertThat(rule.overlap(one, other)).isEqualTo(overlap);
        assertThat(rule.overlap(other, one)).isEqualTo(overlap);
    }

    @Test
    void theFirstMistakeIsTheProblemAndAllAreListedWithTheirPlace() {
        // Given
        Mistakes mistakes = new Mistakes();
        mistakes.add("orgUnit", ProblemCode.ORG_UNIT_UNKNOWN, "org unit '99' is unknown");
        mistakes.invalid("visits/1/on", "visits has 2025-01-01, which is after today");

        // When / Then
        assertThatThrownBy(mistakes::refuse).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.ORG_UNIT_UNKNOWN);
            assertThat(problem.detail()).isEqualTo("org unit '99' is unknown");
            assertThat(problem.faults())
                    .extracting(Fault::pointer, Fault::code)
                    .containsExactly(
                            tuple("/orgUnit", ProblemCode.ORG_UNIT_UNKNOWN),
                            tuple("/visits/1/on", ProblemCode.VALIDATION_FAILED));
        });
    }

    @Test
    void withoutAMistakeNothingIsRefused() {
        // Given
        Mistakes none = new Mistakes();

        // When
        none.refuse();

        // Then
        assertThat(none.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-05-15 | -",
                "2024-05-16 | from 2024-05-16 is after today, 2024-05-15",
            })
    void aDayHasCome(LocalDate from, @Nullable String reason) {
        assertThat(broken(Rules.notAfterToday("from", Stay::from), new Stay(from, null)))
                .isEqualTo(reason == null ? List.of() : List.of("from: " + reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | -",
                "2024-05-02 | -",
                "2024-05-01 | to 2024-05-01 must be after from 2024-05-01",
                "2024-04-30 | to 2024-04-30 must be after from 2024-05-01",
            })
    void whatEndsEndsAfterItBegan(@Nullable LocalDate to, @Nullable String reason) {
        assertThat(broken(Rules.after("to", Stay::to, "from", Stay::from), new Stay(LocalDate.of(2024, 5, 1), to)))
                .isEqualTo(reason == null ? List.of() : List.of("to: " + reason));
    }

    @Test
    void eachDayOfAListLiesWhereTheRecordIsThereAndHasCome() {
        // Given
        Rule<List<LocalDate>> rule = Rules.within("days", List::stream, (_, day) -> day.getYear() == 2024);

        // When
        List<String> broken =
                broken(rule, List.of(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 5, 15), LocalDate.of(2024, 5, 16)));

        // Then
        assertThat(broken)
                .containsExactly(
                        "days: days has 2023-12-31, when it was not there",
                        "days: days has 2024-05-16, which is after today, 2024-05-15");
    }

    @Test
    void noValueOfAListIsThereTwice() {
        assertThat(broken(Rules.once("codes", List::stream), List.of("a", "b", "a", "a")))
                .containsExactly("codes: codes has a twice", "codes: codes has a twice");
    }

    @Test
    void anAnswerTellsItsVersionAsTheETagThatIfMatchTakes() {
        // Given
        Stored<SampleHouse> stored = new Stored<>(new UUID(0, 1), SampleHouse.of("a"), 7);

        // When
        var answer = new Change<>(stored, true).answer();

        // Then
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(new Change<>(stored, false).answer().getStatus()).isEqualTo(200);
        IfMatch.check(IfMatch.fromString("\"" + answer.getEntityTag().getValue() + "\""), 7L);
        assertThatThrownBy(() -> IfMatch.check(
                        IfMatch.fromString("\"" + answer.getEntityTag().getValue() + "\""), 8L))
                .hasMessageContaining("If-Match asks for version 7, but it is version 8 now");
    }

    private static <R> List<String> broken(Rule<R> rule, R record) {
        Mistakes mistakes = new Mistakes();
        rule.check(record, TODAY, mistakes);
        return mistakes.found().stream()
                .map(mistake -> mistake.field() + ": " + mistake.reason())
                .toList();
    }
}

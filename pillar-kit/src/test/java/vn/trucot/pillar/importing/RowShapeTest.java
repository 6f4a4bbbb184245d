package vn.trucot.pillar.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Which columns a type has, and which of them a file must have. */
class RowShapeTest {

    record Member(String name, @Nullable Integer age) {}

    record Team(
            String village,
            @Nullable String leader,
            int members,
            boolean demo,
            @JsonProperty("kind") String type,
            List<Member> people,
            List<String> tags,
            @Nullable Map<String, String> notes) {

        Team {
            if (members < 0) {
                throw new IllegalArgumentException("less than nobody");
            }
        }
    }

    private final RowShape shape = RowShape.of(Team.class);

    @Test
    void whatMayBeNullAndFlagsMayBeLeftOut() {
        assertThat(shape.required()).containsExactly("village", "members", "kind");
        assertThat(shape.optional()).containsExactly("leader", "demo");
        assertThat(shape.types()).containsEntry("members", int.class).containsEntry("kind", String.class);
    }

    @Test
    void onlyListsOfRecordsAreTablesOfTheirOwn() {
        assertThat(shape.lists()).extracting(RowField::name).containsExactly("people");
        assertThat(shape.lists().getFirst().listed()).isNotNull().satisfies(people -> {
            assertThat(people.required()).containsExactly("name");
            assertThat(people.optional()).containsExactly("age");
        });
    }

    @Test
    void whatIsEmptyAndMustNotBeIsNamed() {
        // Given
        Team team = new Team("15", null, 3, false, null, null, List.of(), null);

        // Then
        assertThat(shape.missing(team)).containsExactly("kind", "people");
    }

    @Test
    void aRecordKeepsOfAnotherWhatIsNotTold() {
        // Given
        Team stored = new Team("15", "Lan", 3, true, "A", List.of(new Member("Minh", 30)), List.of("x"), null);
        Team asked = new Team("16", "Hoa", 4, false, "B", List.of(), List.of(), null);

        // When
        Team kept = shape.keeping(Set.of("leader", "people"), asked, stored);

        // Then
        assertThat(kept)
                .isEqualTo(new Team("16", "Lan", 4, false, "B", List.of(new Member("Minh", 30)), List.of(), null));
        assertThat(shape.keeping(Set.of(), asked, stored)).isSameAs(asked);
    }

    @Test
    void theNamesOfAllButSomeAreToldWithThoseOfJson() {
        assertThat(shape.namesBut(Set.of("village", "leader", "members", "demo")))
                .containsExactlyInAnyOrder("kind", "people", "tags", "notes");
    }

    @Test
    void aHeadWithoutMistakesIsTakenInItsOwnOrder() {
        assertThat(head().check(List.of("note", "unit"))).containsExactly("note", "unit");
        assertThat(head().check(List.of("unit"))).containsExactly("unit");
    }

    @Test
    void allThatIsWrongWithAHeadIsToldAtOnce() {
        assertThatThrownBy(() -> head().check(List.of("note", "Unit", "note")))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.ROW_MALFORMED);
                    assertThat(problem.detail()).isEqualTo("header: column 'unit' is missing");
                    assertThat(problem.faults())
                            .extracting(Fault::row, Fault::field, Fault::reason)
                            .containsExactly(
                                    tuple(0L, "unit", "column 'unit' is missing"),
                                    tuple(
                                            0L,
                                            "Unit",
                                            "column 'Unit' is unknown; there are [unit] and, optional, [note]"),
                                    tuple(0L, "note", "column 'note' is there twice"));
                });
    }

    @Test
    void ofManyMistakesTheFirstThousandAreListedAndAllCounted() {
        // Given
        BatchFaults faults = new BatchFaults();

        // When
        for (int row = 1; row <= 1_001; row++) {
            faults.add(row, "a", ProblemCode.VALUE_MALFORMED, "no number");
        }
        faults.add(1, "b", ProblemCode.VALUE_MALFORMED, "no day");

        // Then
        assertThat(faults.listed()).hasSize(1_000);
        assertThat(faults.count()).isEqualTo(1_002);
        assertThat(faults.rejected()).isEqualTo(1_001);
        assertThat(faults.isRejected(1_001)).isTrue();
        assertThat(faults.isRejected(1_002)).isFalse();
        assertThat(BatchSummary.of(1_500, 400, 90, 9, faults))
                .returns(1_500L, BatchSummary::received)
                .returns(1_001L, BatchSummary::rejected)
                .returns(1_002L, BatchSummary::errorCount);
    }

    @Test
    void aBatchOfWhichOnlyGoodRowsAreTakenIsNotRefused() {
        // Given
        BatchFaults faults = new BatchFaults();
        BatchSummary.refuse(BatchMode.ALL, 5, faults);
        faults.add(2, null, ProblemCode.ROW_MALFORMED, "is no object");

        // When
        BatchSummary.refuse(BatchMode.ACCEPTED, 5, faults);

        // Then
        assertThatThrownBy(() -> BatchSummary.refuse(BatchMode.ALL, 5, faults))
                .hasMessage("BATCH_REJECTED: 1 of 5 rows hold mistakes; nothing was stored");
        assertThat(Arrays.asList(BatchMode.fromString("all"), BatchMode.fromString("accepted")))
                .containsExactly(BatchMode.ALL, BatchMode.ACCEPTED);
        assertThatThrownBy(() -> BatchMode.fromString("some")).hasMessageContaining("write all or accepted");
    }

    private static TableHead head() {
        return new TableHead(List.of("unit"), List.of("note"));
    }
}

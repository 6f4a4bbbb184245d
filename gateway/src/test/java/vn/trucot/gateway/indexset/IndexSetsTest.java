package vn.trucot.gateway.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.InvalidIndexSet;

/** Which index sets a gateway has, of the suite and of its operator. */
class IndexSetsTest {

    private static final String SET = """
            code: commune-trial
            version: "1"
            names: { vi: Bộ thử cấp xã, en: Trial set of communes }
            legalBasis: none, a trial
            maximum: 100
            mainIndices:
              - code: main
                names: { vi: Chính }
                group: ACTIVITY
                points: 100
                components:
                  - code: a
                    names: { vi: A }
                    points: 60
                    official: false
                    rule: { type: ratio, indicator: GOV.TEST.A }
                    source: trial
                  - code: b
                    names: { vi: B }
                    points: 40
                    official: false
                    rule: { type: ratio, indicator: GOV.TEST.B }
                    source: trial
            """;

    @TempDir
    Path folder;

    @Test
    void a_set_of_the_operator_stands_beside_those_of_the_suite() throws IOException {
        // Given
        write("communes.yaml", SET);

        // When
        IndexSets sets = sets(folder);

        // Then
        assertThat(sets.all()).extracting(IndexSet::code).containsExactly("commune-trial", "dti-922");
        assertThat(sets.operatorFiles()).containsExactly("index-sets/communes.yaml");
    }

    @Test
    void another_text_of_the_operators_set_is_another_version_of_the_data() throws IOException {
        // Given
        write("communes.yaml", SET);
        String before = sets(folder).dataVersion();

        // When
        write("communes.yaml", SET.replace("points: 60", "points: 70").replace("points: 40", "points: 30"));

        // Then
        assertThat(sets(folder).dataVersion()).isNotEqualTo(before);
    }

    @Test
    void a_folder_without_index_sets_and_no_folder_at_all_leave_those_of_the_suite() {
        // When
        List<IndexSets> both = List.of(sets(folder), sets(null));

        // Then
        assertThat(both).allSatisfy(sets -> {
            assertThat(sets.all()).extracting(IndexSet::code).containsExactly("dti-922");
            assertThat(sets.operatorFiles()).isEmpty();
        });
    }

    @Test
    void all_mistakes_of_all_files_are_told_with_place_and_line() throws IOException {
        // Given
        write("a.yaml", SET.replace("GOV.TEST.A", "gov test"));
        write("b.yaml", SET.replace("points: 60", "points: many").replace("GOV.TEST.B }", "GOV.TEST.B, weight: 2 }"));
        write("c.yaml", SET.replace("points: 40", "points: 41").replace("code: commune-trial", "code: c"));
        write("d.yaml", "code: [");

        // When / Then
        assertThatThrownBy(() -> sets(folder))
                .isInstanceOf(InvalidIndexSet.class)
                .hasMessageContaining("index set index-sets/a.yaml is refused at"
                        + " /mainIndices/0/components/0/rule/indicator line 16: 'gov test' is no indicator code")
                .hasMessageContaining(
                        "index set index-sets/b.yaml is refused at /mainIndices/0/components/0/points line 14: ")
                .hasMessageContaining("and at /mainIndices/0/components/1/rule/weight line 22: Unrecognized field")
                .hasMessageContaining("index set index-sets/c.yaml is refused at"
                        + " /mainIndices/0 line 7: components: their points add up to 101, the main index has 100")
                .hasMessageContaining("index set index-sets/d.yaml is refused at line 1: while parsing");
    }

    @Test
    void the_code_of_a_set_of_the_suite_is_refused_even_if_that_is_not_in_use() throws IOException {
        // Given
        write("own.yaml", SET.replace("commune-trial", "dti-922"));

        // When / Then
        for (List<String> inUse : List.of(List.of("dti-922"), List.<String>of())) {
            assertThatThrownBy(() -> new IndexSets(inUse, Optional.of(folder)))
                    .hasMessageContaining(
                            "index-sets/own.yaml is refused: the code dti-922 is taken by a set of the suite");
        }
    }

    @Test
    void two_files_of_one_code_are_refused_and_no_folder_is_told() throws IOException {
        // Given
        write("a.yaml", SET);
        write("b.yaml", SET);

        // When / Then
        assertThatThrownBy(() -> sets(folder))
                .hasMessageContaining("index-sets/b.yaml is refused: the code commune-trial is taken by another set");
        assertThatThrownBy(() -> sets(folder.resolve("none"))).hasMessageContaining("TRUCOT_DEFINITIONS");
    }

    private IndexSets sets(Path definitions) {
        return new IndexSets(List.of("dti-922"), Optional.ofNullable(definitions));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("index-sets")).resolve(name), text);
    }
}

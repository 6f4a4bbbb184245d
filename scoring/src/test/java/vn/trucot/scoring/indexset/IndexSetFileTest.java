package vn.trucot.scoring.indexset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;

/** What an index-set file may say, and how it is refused. */
class IndexSetFileTest {

    private static final String SET = """
            code: trial
            version: "1"
            names: { vi: Bộ thử, en: Trial }
            legalBasis: none
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
                    source: test
                  - code: b
                    names: { vi: B }
                    points: 40
                    official: false
                    rule: { type: linearToTarget, indicator: GOV.TEST.B, target: 80 }
                    whenNotApplicable: { type: redistribute, to: { a: 1 } }
                    source: test
            pillars:
              - code: pillar
                pillar: gov
                names: { vi: Trụ cột }
                members: [main]
                rule: { type: pointsOverMaximum, maximum: 100, certainty: INFERRED, source: test }
            """;

    @Test
    void a_whole_set_of_communes_of_another_province_is_an_example_that_is_official_nowhere() {
        // When
        IndexSet set =
                IndexSetFile.builtIn("commune-tay-ninh-2026").orElseThrow().read();

        // Then
        assertThat(set.maximum()).isEqualByComparingTo("960");
        assertThat(set.mainIndices())
                .extracting(MainIndex::code, main -> main.components().size())
                .containsExactly(
                        tuple("infrastructure", 7),
                        tuple("workforce", 5),
                        tuple("security", 6),
                        tuple("government", 32),
                        tuple("economy", 4),
                        tuple("society", 8));
        assertThat(set.components())
                .hasSize(62)
                .noneMatch(Component::official)
                .allMatch(component -> component.names().in("en") != null)
                .anyMatch(component -> component.rule() == null);
        assertThat(set.names().vi()).contains("ví dụ");
    }

    @Test
    void the_set_of_decision_922_has_its_official_points() {
        // Given
        IndexSet set = builtIn();

        // When
        var points = set.mainIndices().stream()
                .collect(Collectors.toMap(MainIndex::code, main -> main.points().intValueExact()));

        // Then
        assertThat(points)
                .hasSize(9)
                .containsEntry("awareness", 100)
                .containsEntry("institutions", 100)
                .containsEntry("infrastructure", 100)
                .containsEntry("workforce", 100)
                .containsEntry("security", 100)
                .containsEntry("smart-city", 0)
                .containsEntry("government-activity", 200)
                .containsEntry("economy-activity", 150)
                .containsEntry("society-activity", 150);
        assertThat(set.maximum()).isEqualByComparingTo("1000");
        assertThat(set.mainIndices().stream()
                        .mapToInt(main -> Objects.requireNonNull(main.officialComponents()))
                        .sum())
                .isEqualTo(98);
    }

    @Test
    void each_of_its_nine_main_indices_reads_an_indicator_and_only_a_smart_city_counts_for_nothing() {
        // Given
        IndexSet set = builtIn();

        // Then
        assertThat(set.mainIndices()).hasSize(9).allSatisfy(main -> {
            assertThat(main.components()).as(main.code()).isNotEmpty();
            assertThat(main.components()).allSatisfy(component -> {
                assertThat(Objects.requireNonNull(component.rule()).inputs()).isNotEmpty();
                assertThat(Objects.requireNonNull(component.points()).signum())
                        .isEqualTo(main.code().equals("smart-city") ? 0 : 1);
            });
        });
    }

    @Test
    void its_pillars_divide_by_700_and_650_and_say_which_is_inferred() {
        // Given
        IndexSet set = builtIn();

        // When
        var rules = set.pillars().stream()
                .map(pillar -> (PillarRule.PointsOverMaximum) pillar.rule())
                .toList();

        // Then
        assertThat(rules)
                .extracting(PillarRule.PointsOverMaximum::maximum)
                .containsExactly(new BigDecimal(700), new BigDecimal(650), new BigDecimal(650));
        assertThat(rules)
                .extracting(PillarRule.PointsOverMaximum::certainty)
                .containsExactly(Certainty.STATED, Certainty.INFERRED, Certainty.INFERRED);
    }

    @Test
    void its_components_are_all_unofficial_and_name_a_source() {
        // Given
        IndexSet set = builtIn();

        // When
        var components = set.components().toList();

        // Then
        assertThat(components).isNotEmpty().noneMatch(Component::official);
        assertThat(components).allMatch(component -> component.source().startsWith("Bộ thử nghiệm"));
    }

    @Test
    void a_component_without_points_is_read_as_unknown_not_as_zero() {
        // Given
        String text = SET.replace("        points: 40\n", "");

        // When
        IndexSet set = read(text);

        // Then
        assertThat(set.components().map(Component::points)).containsExactly(new BigDecimal(60), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            points: 40            | points: 41              | components: their points add up to 101, the main index has 100
            maximum: 100¶         | maximum: 99¶            | mainIndices: their points add up to 100, the set has 99
            maximum: 100, c       | maximum: 650, c         | pillars: the members of pillar have 100 points, its rule divides by 650
            target: 80            | target: 80, weight: 2   | Unrecognized field "weight"
            target: 80            | target: 0               | target: 0 is not above 0
            , target: 80          | ``                      | target is missing
            type: ratio           | type: magic             | Could not resolve type id 'magic'
            code: pillar          | code: a                 | code a is given twice
            members: [main]       | members: [other]        | pillars: pillar has the member other, which is no main index
            to: { a: 1 }          | to: { a: 0.5 }          | to: shares add up to 0.5, not to 1
            to: { a: 1 }          | to: { a: 2 }            | to: a: 2 is no share from 0 to 1
            to: { a: 1 }          | to: { b: 1 }            | components: b gives its points to b, which is no other component of the main index
            members: [main]       | members: []             | members is missing or empty
            members: [main]       | members: [main, main]   | members: main is given twice
            ¶mainIndices          | ¶ranking: { compares: POINTS, leastShare: 1.5 }¶mainIndices | leastShare: 1.5 is not between 0 and 1
            to: { a: 1 }          | to: { c: 1 }            | components: b gives its points to c, which is no other component of the main index
            GOV.TEST.A            | gov test                | 'gov test' is no indicator code
            maximum: 100¶         | maximum: 100¶maximum: 5¶ | Duplicate field 'maximum'
            official: false¶      | ¶                       | official is missing
            points: 40            | points: 0               | components: b has 0 points of a main index that has 100
            points: 40            | points: -1              | points: -1 is below 0
            """)
    void a_file_that_contradicts_itself_is_refused_with_the_reason(String right, String wrong, String reason) {
        // Given
        String text = SET.replaceFirst(Pattern.quote(right.replace('¶', '\n')), wrong.replace('¶', '\n'));
        assertThat(text).isNotEqualTo(SET);

        // When / Then
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidIndexSet.class)
                .hasMessageContaining("index set trial.yaml is refused at")
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("vn.trucot");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_each_with_its_place_and_line() {
        // Given
        String text = SET.replace("target: 80", "target: 0")
                .replace("indicator: GOV.TEST.A", "indicator: none")
                .replace("members: [main]", "members: []");

        // When / Then
        assertThatThrownBy(() -> read(text)).message().satisfies(message -> assertThat(message.lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "index set trial.yaml is refused at /mainIndices/0/components/0/rule/indicator"
                                                + " line 16: "),
                        second -> assertThat(second)
                                .isEqualTo(
                                        "  and at /mainIndices/0/components/1/rule line 22: target: 0 is not above 0"),
                        third -> assertThat(third)
                                .isEqualTo("  and at /pillars/0 line 26: members is missing or empty")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            official: false¶      | ¶                       | /mainIndices/0/components/0 line 12: official is missing
            maximum: 100¶         | maximum: 99¶            | / line 1: mainIndices: their points add up to 100, the set has 99
            points: 100           | points: 90              | /mainIndices/0 line 7: components: their points add up to 100, the main index has 90
            maximum: 100¶         | maximum: [¶             | line 6:
            """)
    void a_mistake_is_told_with_the_line_on_which_its_place_begins(String right, String wrong, String told) {
        // Given
        String text = SET.replaceFirst(Pattern.quote(right.replace('¶', '\n')), wrong.replace('¶', '\n'));

        // When / Then
        assertThatThrownBy(() -> read(text)).hasMessageContaining("is refused at " + told);
    }

    @Test
    void points_that_are_not_all_known_add_up_to_less_than_their_main_index_has() {
        // Given
        String text = SET.replace("points: 60", "points: 100").replace("        points: 40\n", "");

        // When / Then
        assertThatThrownBy(() -> read(text))
                .hasMessageContaining("components: their points add up to 100, the main index has 100");
    }

    @Test
    void a_main_index_without_components_is_read_and_not_scored() {
        // Given
        String text = SET.replaceFirst("(?s)    components:.*?pillars:", "pillars:");

        // When
        IndexSet set = read(text);

        // Then
        assertThat(set.components()).isEmpty();
        assertThat(set.inputs()).isEmpty();
    }

    @Test
    void its_items_are_the_total_its_pillars_and_the_tree_in_this_order() {
        // When
        IndexSet set = read(SET);

        // Then
        assertThat(set.items())
                .containsExactly(
                        entry(IndexSet.TOTAL, new Names("Bộ thử", "Trial")),
                        entry("pillar", new Names("Trụ cột", null)),
                        entry("main", new Names("Chính", null)),
                        entry("a", new Names("A", null)),
                        entry("b", new Names("B", null)));
        assertThat(set.inputs()).containsExactly(IndicatorCode.of("GOV.TEST.A"), IndicatorCode.of("GOV.TEST.B"));
    }

    @Test
    void what_is_wrong_in_several_files_is_told_together() {
        // Given
        InvalidIndexSet first = new InvalidIndexSet("a.yaml", "one");
        InvalidIndexSet second = new InvalidIndexSet("b.yaml", "two");

        // When
        InvalidIndexSet both = new InvalidIndexSet(List.of(first, second));

        // Then
        assertThat(both)
                .hasMessage("index set a.yaml is refused: one\nindex set b.yaml is refused: two")
                .hasSuppressedException(first)
                .hasSuppressedException(second);
    }

    @Test
    void a_byte_order_mark_before_the_text_is_no_part_of_it() {
        // Given
        String text = '\uFEFF' + SET;

        // When
        IndexSet set = read(text);

        // Then
        assertThat(set.code()).isEqualTo("trial");
    }

    @Test
    void the_files_of_a_folder_come_by_name_and_only_yaml(@TempDir Path folder) throws IOException {
        // Given
        Files.writeString(folder.resolve("b.yaml"), SET);
        Files.writeString(folder.resolve("a.yaml"), SET);
        Files.writeString(folder.resolve("notes.txt"), "no set");

        // When
        List<IndexSetFile> files = IndexSetFile.in(folder);

        // Then
        assertThat(files)
                .extracting(file -> Path.of(file.name()).getFileName().toString(), IndexSetFile::text)
                .containsExactly(tuple("a.yaml", SET), tuple("b.yaml", SET));
    }

    @Test
    void a_file_that_is_no_text_is_refused_by_its_name(@TempDir Path folder) throws IOException {
        // Given
        Files.write(folder.resolve("broken.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});

        // When / Then
        assertThatThrownBy(() -> IndexSetFile.in(folder))
                .isInstanceOf(InvalidIndexSet.class)
                .hasMessageContaining("broken.yaml is refused: it cannot be read");
    }

    @Test
    void a_folder_that_is_not_there_is_refused_by_its_name(@TempDir Path folder) {
        // When / Then
        assertThatThrownBy(() -> IndexSetFile.in(folder.resolve("none")))
                .isInstanceOf(InvalidIndexSet.class)
                .hasMessageContaining("none is refused: it cannot be read");
    }

    @Test
    void a_code_that_does_not_come_with_the_suite_has_no_file() {
        // When
        Optional<IndexSetFile> file = IndexSetFile.builtIn("dti-1");

        // Then
        assertThat(file).isEmpty();
    }

    @Test
    void a_published_score_is_out_of_1_if_the_file_does_not_say_of_what() {
        // Given
        String published = SET.replace("maximum: 100\n", "maximum: 100\npublished: { score: GOV.TEST.SCORE }\n");

        // When
        IndexSet plain = read(published);
        IndexSet ofHundred = read(published.replace("TEST.SCORE }", "TEST.SCORE, outOf: 100 }"));

        // Then
        assertThat(plain.published())
                .isEqualTo(new Published(IndicatorCode.of("GOV.TEST.SCORE"), null, BigDecimal.ONE, null));
        assertThat(ofHundred.published())
                .isEqualTo(new Published(IndicatorCode.of("GOV.TEST.SCORE"), null, new BigDecimal(100), null));
        assertThatThrownBy(() -> read(published.replace("TEST.SCORE }", "TEST.SCORE, outOf: 0 }")))
                .hasMessageContaining("outOf: 0 is not above 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score: GOV.TEST.B",
                "score: GOV.TEST.SCORE, rank: GOV.TEST.B",
            })
    void a_published_score_or_rank_makes_no_computed_one(String published) {
        // Given
        String ofSet = SET.replace("maximum: 100\n", "maximum: 100\npublished: { " + published + " }\n");
        String ofPillar = SET.replace("members: [main]", "members: [main]\n    published: { " + published + " }");

        // When / Then
        for (String text : List.of(ofSet, ofPillar)) {
            assertThatThrownBy(() -> read(text))
                    .hasMessageContaining("published: GOV.TEST.B is an input of a component;"
                            + " a published score makes no computed one");
        }
    }

    private static IndexSet read(String text) {
        return new IndexSetFile("trial.yaml", text).read();
    }

    private static IndexSet builtIn() {
        return IndexSetFile.builtIn("dti-922").orElseThrow().read();
    }
}

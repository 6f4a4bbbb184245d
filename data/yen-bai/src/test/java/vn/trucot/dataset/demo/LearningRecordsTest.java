package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;

/** Schools, courses for everybody, contests and reports of citizens that are generated. */
class LearningRecordsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final PublishedData PUBLISHED = new PublishedData();
    private static final DemoData DEMO = new DemoData(PUBLISHED, new Horizon(YearMonth.of(2026, 10)));
    private static final Map<OrgUnitId, OrgUnit> UNITS =
            values(PUBLISHED.orgUnits()).stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));

    @Test
    void a_school_is_of_a_commune_that_is_there_and_goes_on_in_its_successor() {
        assertThat(values(DEMO.schools())).hasSizeBetween(30, 90).allSatisfy(school -> {
            OrgUnit commune = UNITS.get(school.commune());
            assertThat(school.demo()).isTrue();
            assertThat(school.name()).endsWith("(mẫu)");
            assertThat(commune.isValidOn(school.activeFrom())).isTrue();
            assertThat(school.activeTo()).isEqualTo(commune.validTo());
            assertThat(school.years().isEmpty()).isEqualTo(!school.pilot());
        });
        assertThat(values(DEMO.schools()))
                .extracting(school -> school.commune() + " " + school.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void two_made_up_schools_stand_in_for_the_two_pilots_of_yen_bai_and_tell_each_year_once() {
        List<School> pilots =
                values(DEMO.schools()).stream().filter(School::pilot).toList();

        assertThat(pilots.stream().filter(school -> school.activeFrom().equals(LocalDate.of(2022, 1, 1))))
                .hasSize(2)
                .allMatch(school -> school.commune().text().startsWith("15."));
        assertThat(pilots.stream()
                        .collect(Collectors.groupingBy(
                                School::name,
                                Collectors.flatMapping(
                                        school -> school.years().stream().map(School.Year::year), Collectors.toList())))
                        .values())
                .hasSize(2)
                .allSatisfy(years -> assertThat(years).containsExactlyInAnyOrder(2022, 2023, 2024, 2025));
        assertThat(pilots.stream().flatMap(school -> school.years().stream()))
                .allMatch(year -> year.pupilsWithCards() <= year.pupils()
                        && year.classesOnline() <= year.classes()
                        && year.teachersUsing() <= year.teachers()
                        && year.cashlessFees() <= year.fees());
    }

    @Test
    void courses_and_contests_are_over_and_of_a_unit_that_was_there() {
        assertThat(values(DEMO.learningCourses()))
                .hasSizeBetween(20, 60)
                .allMatch(course -> UNITS.get(course.orgUnit()).isValidOn(course.startsOn())
                        && !course.endsOn().isAfter(LAST_DAY))
                .allMatch(course -> course.women() <= course.learners()
                        && course.ethnicMinorities() <= course.learners()
                        && course.certificates() <= course.learners());
        assertThat(values(DEMO.contests()))
                .hasSizeBetween(15, 40)
                .allMatch(contest -> UNITS.get(contest.orgUnit()).isValidOn(contest.startsOn())
                        && !contest.endsOn().isAfter(LAST_DAY)
                        && contest.startsOn().getYear() > 2022)
                .extracting(Contest::kind)
                .contains(Contest.Kind.values());
        assertThat(values(DEMO.contests()))
                .allMatch(contest -> (contest.entries() != null) == (contest.kind() == Contest.Kind.CONTEST));
    }

    @Test
    void what_is_returned_of_reports_keeps_the_rules_of_the_form() throws IOException {
        // Given
        FormFile form = FormFile.of(Pillar.SOCIETY, LearningCommunes.FEEDBACK);

        // When
        List<FormRow> rows = values(DEMO.feedback());

        // Then
        assertThat(form.frequency()).isEqualTo("QUARTER");
        assertThat(form.dueAfterDays()).isEqualTo(10);
        assertThat(rows).hasSizeBetween(40, 90).allSatisfy(row -> {
            assertThat(form.broken(row.numbers())).as("%s", row).isEmpty();
            assertThat(UNITS.get(row.orgUnit()).isValidOn(row.period().lastDay()))
                    .isTrue();
        });
        assertThat(rows.stream().map(row -> row.orgUnit() + " " + row.period())).doesNotHaveDuplicates();
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }
}

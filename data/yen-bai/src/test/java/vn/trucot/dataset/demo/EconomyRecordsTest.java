package vn.trucot.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trucot.dataset.file.PublishedData;
import vn.trucot.dataset.file.Row;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Pillar;

/** Records of the economy pillar that are generated besides OCOP products. */
class EconomyRecordsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final PublishedData PUBLISHED = new PublishedData();
    private static final DemoData DEMO = new DemoData(PUBLISHED, new Horizon(YearMonth.of(2026, 10)));
    private static final Map<OrgUnitId, OrgUnit> UNITS =
            values(PUBLISHED.orgUnits()).stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));

    @Test
    void a_business_is_active_in_one_commune_at_a_time_under_a_tax_code_that_checks() {
        List<Enterprise> enterprises = values(DEMO.enterprises());

        assertThat(enterprises).hasSizeBetween(80, 250).allSatisfy(enterprise -> {
            assertThat(UNITS.get(enterprise.commune()).isValidOn(enterprise.activeFrom()))
                    .isTrue();
            assertThat(enterprise.activeFrom()).isBeforeOrEqualTo(LAST_DAY);
            assertThat(enterprise.taxCode()).startsWith("0000").hasSize(10);
            assertThat(checkOf(enterprise.taxCode()))
                    .isEqualTo(enterprise.taxCode().charAt(9) - '0');
            assertThat(enterprise.name() == null).isEqualTo(enterprise.kind() == Enterprise.Kind.HOUSEHOLD);
            assertThat(enterprise.demo()).isTrue();
        });
        assertThat(enterprises.stream()
                        .collect(Collectors.groupingBy(Enterprise::taxCode))
                        .values())
                .allSatisfy(stays -> {
                    List<Enterprise> inOrder = stays.stream()
                            .sorted(Comparator.comparing(Enterprise::activeFrom))
                            .toList();
                    for (int i = 1; i < inOrder.size(); i++) {
                        assertThat(inOrder.get(i - 1).activeTo())
                                .isBeforeOrEqualTo(inOrder.get(i).activeFrom());
                    }
                });
    }

    private static int checkOf(String code) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (code.charAt(i) - '0');
        }
        return 10 - sum % 11;
    }

    @Test
    void enterprises_answer_all_sixty_criteria_and_an_adviser_finds_no_more_than_they_say() {
        Map<UUID, Enterprise> enterprises =
                values(DEMO.enterprises()).stream().collect(Collectors.toMap(Enterprise::id, Function.identity()));

        List<Assessment> maturity = values(DEMO.maturity());

        assertThat(maturity).hasSizeBetween(40, 200).allSatisfy(assessment -> {
            Enterprise enterprise = enterprises.get(UUID.fromString(assessment.subject()));
            assertThat(enterprise.kind()).isEqualTo(Enterprise.Kind.ENTERPRISE);
            assertThat(assessment.on()).isBetween(enterprise.activeFrom(), LAST_DAY);
            assertThat(assessment.answers()).hasSize(60).allMatch(answer -> answer.value() >= 0 && answer.value() <= 5);
        });
        assertThat(points(maturity, "APPRAISAL")).isPositive().isLessThan(points(maturity, "SELF"));
    }

    private static int points(List<Assessment> maturity, String kind) {
        return maturity.stream()
                .filter(assessment -> assessment.kind().equals(kind))
                .flatMap(assessment -> assessment.answers().stream())
                .mapToInt(Assessment.Answer::value)
                .sum();
    }

    @Test
    void points_and_campaigns_are_of_a_unit_that_is_there() {
        assertThat(values(DEMO.paymentPoints())).hasSizeBetween(60, 200).allSatisfy(point -> {
            assertThat(UNITS.get(point.commune()).isValidOn(point.openedOn())).isTrue();
            if (point.qrSince() != null) {
                assertThat(point.kind()).isEqualTo(PaymentPoint.Kind.MERCHANT);
                assertThat(point.qrSince()).isBetween(point.openedOn(), LAST_DAY);
            }
        });
        assertThat(values(DEMO.campaigns()))
                .hasSizeBetween(30, 100)
                .allMatch(campaign -> UNITS.get(campaign.orgUnit()).isValidOn(campaign.startsOn())
                        && !campaign.endsOn().isAfter(LAST_DAY));
    }

    @Test
    void the_parts_of_the_digital_economy_are_no_more_than_the_whole_and_the_last_quarters_preliminary() {
        Map<String, List<Row<FormRow>>> returns = DEMO.provinceReturns();

        assertThat(returns).containsOnlyKeys("digital-economy", "commerce", "tourism");
        List<FormRow> accounts = values(returns.get("digital-economy"));
        assertThat(accounts)
                .extracting(row -> row.period().toString())
                .containsExactly("2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3");
        assertThat(accounts).extracting(row -> row.numbers().get("final")).containsExactly(1L, 1L, 1L, 0L, 0L);
        assertThat(accounts).allSatisfy(row -> {
            Map<String, Long> numbers = row.numbers();
            assertThat(numbers.get("core") + numbers.get("platforms") + numbers.get("sectors"))
                    .isLessThan(numbers.get("grdp"));
            assertThat(numbers.get("topDown")).isLessThan(numbers.get("grdp"));
            assertThat(numbers.get("constantBefore")).isLessThan(numbers.get("grdpConstantBefore"));
        });
        assertThat(values(returns.get("commerce")))
                .allMatch(row -> row.numbers().get("online") < row.numbers().get("retail"));
        assertThat(values(returns.get("tourism"))).hasSize(5).allSatisfy(row -> {
            Map<String, Long> numbers = row.numbers();
            assertThat(numbers.get("sitesDigital")).isLessThan(numbers.get("sites"));
            assertThat(numbers.get("lodgingsOnline")).isLessThan(numbers.get("lodgings"));
            assertThat(numbers.get("ticketsElectronic")).isLessThan(numbers.get("tickets"));
        });
    }

    @Test
    void sessions_are_given_by_a_team_of_the_unit_that_is_there() {
        List<SupportTeam> teams = values(DEMO.supportTeams());

        assertThat(teams).hasSizeBetween(10, 40).allSatisfy(team -> {
            assertThat(UNITS.get(team.orgUnit()).isValidOn(team.activeFrom())).isTrue();
            assertThat(team.specialists()).isLessThanOrEqualTo(team.members());
        });
        assertThat(values(DEMO.adviceSessions())).hasSizeBetween(30, 80).allSatisfy(session -> {
            assertThat(session.heldOn()).isBeforeOrEqualTo(LAST_DAY);
            assertThat(session.plans()).isLessThanOrEqualTo(session.enterprises());
            assertThat(teams)
                    .anyMatch(team -> team.orgUnit().equals(session.orgUnit())
                            && team.code().equals(session.team())
                            && !team.activeFrom().isAfter(session.heldOn())
                            && (team.activeTo() == null || session.heldOn().isBefore(team.activeTo())));
        });
    }

    @Test
    void plans_tell_what_was_reached_on_days_on_which_they_hold() {
        assertThat(values(DEMO.supportPlans())).hasSizeBetween(20, 60).allSatisfy(plan -> {
            assertThat(UNITS.get(plan.orgUnit()).isValidOn(plan.validFrom())).isTrue();
            assertThat(plan.progress())
                    .allMatch(progress -> !progress.day().isBefore(plan.validFrom())
                            && progress.day().isBefore(plan.validTo())
                            && !progress.day().isAfter(LAST_DAY));
        });
    }

    @Test
    void sites_are_of_a_commune_that_is_there_and_have_what_they_have_by_today() {
        assertThat(values(DEMO.tourismSites())).hasSizeBetween(20, 60).allSatisfy(site -> {
            assertThat(UNITS.get(site.commune()).isValidOn(site.activeFrom())).isTrue();
            assertThat(Stream.of(site.guideSince(), site.qrSince(), site.bookingSince(), site.appSince())
                            .filter(Objects::nonNull))
                    .allMatch(day -> !day.isAfter(LAST_DAY));
        });
    }

    @Test
    void communes_tell_fees_without_cash_from_2026_on() {
        assertThat(values(DEMO.returns(Pillar.ECONOMY).get("cashless-fees")))
                .hasSize(3 * 99)
                .allMatch(row ->
                        row.numbers().get("schoolCashless") <= row.numbers().get("school"));
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }
}
